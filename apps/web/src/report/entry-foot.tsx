import { progressOf, standsInTheWay, type CellFinding } from "@xhht/core";
import { Show } from "solid-js";
import { SaveLine } from "../offline/save-line.tsx";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import type { Part } from "./parts.ts";
import "./foot.css";

/** At the foot of the screen: how far the report is, the keys, the way on. */
export const EntryFoot = (props: { findings: readonly CellFinding[]; check: string; next: Part | null; onNext: (part: string) => void }) => {
  const { desk } = useEntry();
  const progress = () => progressOf(desk.view().form, desk.entries());
  const toAnswer = () => props.findings.filter(standsInTheWay).length;
  return (
    <footer class="sheet entry-foot">
      <b>{words.footer(progress().filled, progress().total)}</b>
      <SaveLine state={desk.save()} sync={desk.sync} />
      <span class="muted small says">
        <Show when={toAnswer() > 0}>{words.toAnswer(toAnswer())} · </Show>
        <span class="wide-only">{words.keys}</span>
      </span>
      <span class="acts">
        <Show when={props.next}>
          {(next) => (
            <button type="button" class="btn" id="phan-tiep" onClick={() => props.onNext(next().id)}>
              {words.next}
              <span class="hidden">: {next().label}</span> ›
            </button>
          )}
        </Show>
        <a class="btn primary" href={props.check}>
          {words.check}
          <span class="wide-only">{words.checkWhen}</span>
        </a>
      </span>
    </footer>
  );
};
