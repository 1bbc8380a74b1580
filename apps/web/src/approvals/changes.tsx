import type { ReportView } from "@xhht/api";
import { For, Show } from "solid-js";
import { approvals } from "../words/approvals.ts";
import { sayMoment } from "../words/say-moment.ts";
import { changedSince, lastReturn } from "./entries-of.ts";
import { sayEntry } from "./say-entry.ts";

const words = approvals.changes;

/** What was changed since the report came back, and what was pointed at and was not. */
export const Changes = (props: { view: ReportView }) => (
  <Show when={lastReturn(props.view)}>
    {(back) => {
      const changed = () => changedSince(props.view, back().at);
      const untouched = () => back().cells.filter((key) => !changed().some((one) => one.key === key));
      const label = (key: string) => props.view.form.cells[key]?.label ?? key;
      return (
        <section aria-labelledby="thay-doi">
          <h3 id="thay-doi">{words.title}</h3>
          <p class="said">{back().reason}</p>
          <Show when={changed().length > 0} fallback={<p class="muted">{words.none}</p>}>
            <p class="small muted">{words.since(sayMoment(back().at))}</p>
            <ul class="told">
              <For each={changed()}>
                {(one) => (
                  <li>
                    {label(one.key)}: <b>{sayEntry(props.view.form.cells[one.key]!, one)}</b>{" "}
                    <span class="small muted">({words.by(one.authorName, sayMoment(one.savedAt))})</span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={untouched().length > 0}>
            <p class="small overdue">▲ {words.untouched}</p>
            <ul class="told">
              <For each={untouched()}>{(key) => <li>{label(key)}</li>}</For>
            </ul>
          </Show>
        </section>
      );
    }}
  </Show>
);
