import type { ReportView } from "@xhht/api";
import { validateEntries } from "@xhht/core";
import { createMemo, For, Show } from "solid-js";
import { approvals } from "../words/approvals.ts";
import { entriesOf } from "./entries-of.ts";

const words = approvals.warnings;

/** What looked unusual, and why the people who typed it say that it is right. */
export const Warnings = (props: { view: ReportView }) => {
  const asks = createMemo(() =>
    validateEntries(props.view.form, entriesOf(props.view), props.view.earlier).filter(({ level }) => level === "ask"),
  );
  return (
    <section aria-labelledby="canh-bao">
      <h3 id="canh-bao">{words.title}</h3>
      <Show when={asks().length > 0} fallback={<p class="muted">{words.none}</p>}>
        <ul class="told">
          <For each={asks()}>
            {(one) => (
              <li>
                <b>{props.view.form.cells[one.key]?.label}</b>
                <div>▲ {one.message}</div>
                <Show when={one.reason} fallback={<div class="overdue">{words.unexplained}</div>}>
                  {(reason) => (
                    <div>
                      <span class="muted">{words.reason}</span> {reason()}
                    </div>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
};
