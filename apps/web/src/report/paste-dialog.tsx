import { writeEntry } from "@xhht/core";
import { Show } from "solid-js";
import { Dialog } from "../form/dialog.tsx";
import { entry } from "../words/entry.ts";
import { type ChangeLine, ChangeTable } from "./change-table.tsx";
import type { Desk } from "./desk.ts";
import type { PastedBlock, PastedCell } from "./paste-block.ts";

const words = entry.paste;

/** What a pasted block would change, cell by cell, before anything is taken. */
export default function PasteDialog(props: { desk: Desk; block: PastedBlock; onTake: () => void; onClose: () => void }) {
  const said = (cell: PastedCell): ChangeLine => {
    const spec = props.desk.view().form.cells[cell.key]!;
    return {
      label: spec.label,
      before: writeEntry(spec, cell.before) || words.blank,
      after: writeEntry(spec, cell.after),
      ...(cell.after.state === "invalid"
        ? { note: <span class="small muted"> {cell.ask ? words.unclear : words.unreadable}</span> }
        : {}),
    };
  };
  return (
    <Dialog title={words.title} wide onClose={() => props.onClose()}>
      <Show when={props.block.changes.length > 0} fallback={<p>{words.nothing}</p>}>
        <p>{words.says(props.block.changes.length, props.block.same)}</p>
        <ChangeTable changes={props.block.changes.map(said)} />
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
