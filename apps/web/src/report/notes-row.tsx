import type { EntryKey } from "@xhht/core";
import { createMemo, For, Show } from "solid-js";
import { useEntry } from "./desk-context.ts";
import { CellNotes } from "./notes.tsx";

/** Whether anything is to be said of some cells. */
export const useHasNotes = (keys: () => readonly EntryKey[]) => {
  const { desk, findings, isIn } = useEntry();
  return createMemo(() =>
    keys().some((key) => desk.pending(key)?.stage === "stuck" || (!isIn(key) && (findings(key).length > 0 || desk.entry(key).state === "invalid"))),
  );
};

/**
 * Under a row of cells, what is to be said of them. It stands there even while it says nothing: rows that come and go
 * make the browser move the rows about them, and a box that is moved loses the focus in the middle of a number.
 */
export const NotesRow = (props: { of: readonly EntryKey[]; columns: number; shown: boolean }) => (
  <tr class="notes" hidden={!props.shown}>
    <Show when={props.shown}>
      <td colspan={props.columns}>
        <For each={props.of}>{(key) => <CellNotes of={key} />}</For>
      </td>
    </Show>
  </tr>
);
