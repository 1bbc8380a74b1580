import type { ProgressRow } from "@xhht/core";
import { For, Show } from "solid-js";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import { EntryCell } from "./entry-cell.tsx";
import { NotesRow, useHasNotes } from "./notes-row.tsx";
import { RowWalk } from "./row-walk.tsx";

const Task = (props: { row: ProgressRow }) => {
  const screen = useEntry();
  const keys = () => [props.row.key, props.row.note];
  const hasNotes = useHasNotes(keys);
  return (
    <>
      <tr class="figure" classList={{ here: keys().includes(screen.active() ?? ""), noted: hasNotes() }}>
        <th scope="row">
          <span class="counts">{props.row.source}</span> {props.row.label}
        </th>
        <td data-label={words.progress}>
          <EntryCell of={props.row.key} column="progress" />
        </td>
        <td data-label={words.note}>
          <EntryCell of={props.row.note} column="note" />
        </td>
        <RowWalk of={props.row.key} />
      </tr>
      <NotesRow of={keys()} columns={3} shown={hasNotes()} />
    </>
  );
};

/** How far each task and each row of a task table is, in printed order. */
export const ProgressSection = (props: { rows: ProgressRow[] }) => (
  <section class="sheet entry-sheet">
    <table class="entry tasks">
      <caption class="hidden">{words.tasks}</caption>
      <thead>
        <tr>
          <th scope="col">{words.task}</th>
          <th scope="col">{words.progress}</th>
          <th scope="col">{words.note}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row, index) => (
            <>
              <Show when={props.rows[index() - 1]?.group !== row.group}>
                <tr class="group">
                  <th scope="rowgroup" colspan="3">
                    {row.group}
                  </th>
                </tr>
              </Show>
              <Task row={row} />
            </>
          )}
        </For>
      </tbody>
    </table>
  </section>
);
