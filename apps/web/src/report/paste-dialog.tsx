import { writeEntry } from "@xhht/core";
import { For, Show } from "solid-js";
import { Dialog } from "../form/dialog.tsx";
import { entry } from "../words/entry.ts";
import type { Desk } from "./desk.ts";
import type { PastedBlock, PastedCell } from "./paste-block.ts";
import "../tables/table.css";

const words = entry.paste;

/** What a pasted block would change, cell by cell, before anything is taken. */
export default function PasteDialog(props: { desk: Desk; block: PastedBlock; onTake: () => void; onClose: () => void }) {
  const spec = (cell: PastedCell) => props.desk.view().form.cells[cell.key]!;
  return (
    <Dialog title={words.title} wide onClose={() => props.onClose()}>
      <Show when={props.block.changes.length > 0} fallback={<p>{words.nothing}</p>}>
        <p>{words.says(props.block.changes.length, props.block.same)}</p>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{words.cell}</th>
              <th scope="col" class="num">
                {words.from}
              </th>
              <th scope="col" class="num">
                {words.to}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.block.changes}>
              {(cell) => (
                <tr>
                  <th scope="row">{spec(cell).label}</th>
                  <td class="num muted">{writeEntry(spec(cell), cell.before) || words.blank}</td>
                  <td class="num">
                    <b>{writeEntry(spec(cell), cell.after)}</b>
                    <Show when={cell.after.state === "invalid"}>
                      <span class="small muted"> {cell.ask ? words.unclear : words.unreadable}</span>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <Show when={props.block.outside > 0}>
        <p class="muted">{words.outside(props.block.outside)}</p>
      </Show>
      <p class="form-acts paste-acts">
        <Show when={props.block.changes.length > 0}>
          <button type="button" class="btn primary" autofocus onClick={() => props.onTake()}>
            {words.take(props.block.changes.length)}
          </button>
        </Show>
        <button type="button" class="btn" onClick={() => props.onClose()}>
          {words.leave}
        </button>
      </p>
    </Dialog>
  );
}
