import type { Agency, TaskTable } from "@xhht/core";
import { For } from "solid-js";
import { classOf, sayCell } from "./say-cell.ts";
import "./table.css";

/** A task table, its columns read from its fields; on a phone each row becomes a card that repeats the headings. */
export const CellTable = (props: { table: TaskTable; agencies: Record<string, Agency>; caption: string }) => {
  const columns = () => Object.entries(props.table.columns);
  return (
    <table class="data stacks">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <For each={columns()}>
            {([, field]) => (
              <th scope="col" class={classOf(field)}>
                {field.label}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {(row) => (
            <tr>
              <For each={columns()}>
                {([key, field]) => (
                  <td class={classOf(field)} data-label={field.label}>
                    {sayCell(field, row[key], props.agencies)}
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
};
