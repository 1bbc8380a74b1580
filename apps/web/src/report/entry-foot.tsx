import { progressOf, standsInTheWay, type CellFinding } from "@xhht/core";
import { createMemo, Show } from "solid-js";
import { SaveLine } from "../offline/save-line.tsx";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import { others } from "./others.ts";
import type { Part } from "./parts.ts";

/** At the foot of the screen: how far the report is, the keys, the way on. */
export const EntryFoot = (props: { findings: readonly CellFinding[]; check: string; next: Part | null; onNext: (part: string) => void }) => {
  const { desk } = useEntry();
  const progress = createMemo(() => progressOf(desk.view().form, desk.entries()));
  const toAnswer = () => props.findings.filter(standsInTheWay).length;
  return (
    <footer class="sheet entry-foot">
      <b>{words.footer(progress().filled, progress().total)}</b>
      <SaveLine state={desk.save()} sync={desk.sync} />
      <span class="muted small says" classList={{ always: others() !== "" }}>
        <Show when={toAnswer() > 0}>{words.toAnswer(toAnswer())} · </Show>
        <span role="status">{others()}</span>
        <Show when={!others()}>
          <span class="wide-only">{words.keys}</span>
        </Show>
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
