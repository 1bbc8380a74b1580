import { For, type JSX, Show } from "solid-js";
import { Heads } from "../tables/heads.tsx";
import { entry } from "../words/entry.ts";
import "../tables/table.css";

const words = entry.change;

/** What would become of one cell: its name, what it holds, what it would hold; the line of a file that says so, where a file does. */
export interface ChangeLine {
  line?: number;
  label: string;
  before: string;
  after: string;
  note?: JSX.Element;
}

/** Cells with what they hold now and what they would hold, before anything is taken. */
export const ChangeTable = (props: { changes: readonly ChangeLine[] }) => {
  const numbered = () => props.changes.some(({ line }) => line !== undefined);
  return (
    <table class="data stacks">
      <Heads
        of={[
          numbered() && { label: words.line },
          { label: words.cell },
          { label: words.from, num: true },
          { label: words.to, num: true },
        ]}
      />
      <tbody>
        <For each={props.changes}>
          {({ line, label, before, after, note }) => (
            <tr>
              <Show when={numbered()}>
                <td data-label={words.line}>{line}</td>
              </Show>
              <th scope="row">{label}</th>
              <td class="num muted" data-label={words.from}>
                {before}
              </td>
              <td class="num" data-label={words.to}>
                <b>{after}</b>
                {note}
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
};
