import type { FormRow } from "@xhht/core";
import { For, Show } from "solid-js";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import { FigureRow } from "./figure-row.tsx";

/** The figures of one theme: a table for the keyboard; on a phone a card for each indicator. */
export const FigureSection = (props: { label: string; rows: FormRow[] }) => {
  const { desk } = useEntry();
  const last = () => desk.view().earlier[0]?.period;
  return (
    <section class="sheet entry-sheet">
      <table class="entry">
        <caption class="hidden">{props.label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.indicator}</th>
            <th scope="col" class="num">
              {last() ?? <span class="muted">{words.earlierNone}</span>}
            </th>
            <Show
              when={props.rows.some(({ cells }) => cells && "outOf" in cells)}
              fallback={
                <th scope="col" colspan="2">
                  {words.columns.value}
                </th>
              }
            >
              <th scope="col" class="num">
                {words.columns.of}
              </th>
              <th scope="col" class="num">
                {words.columns.outOf}
              </th>
            </Show>
            <th scope="col" class="num">
              {words.columns.figure}
            </th>
            <th scope="col" class="num">
              {words.columns.target}
            </th>
            <th scope="col">{words.columns.standing}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>{(row) => <FigureRow row={row} />}</For>
        </tbody>
      </table>
    </section>
  );
};
