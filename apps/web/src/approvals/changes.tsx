import type { ReportView } from "@xhht/api";
import type { Entry } from "@xhht/core";
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
      const say = (key: string, entry: Entry) => sayEntry(props.view.form.cells[key]!, entry);
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
                    {label(one.key)}:{" "}
                    <Show when={props.view.returned?.[one.key]}>
                      {(was) => (
                        <>
                          <span class="hidden">{words.was} </span>
                          <s>{say(one.key, was())}</s> <span class="hidden">{words.is} </span>
                          <span aria-hidden="true">→ </span>
                        </>
                      )}
                    </Show>
                    <b>{say(one.key, one)}</b>
                    <Show when={one.authorName}>
                      {(name) => <span class="small muted"> ({words.by(name(), sayMoment(one.savedAt))})</span>}
                    </Show>
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
