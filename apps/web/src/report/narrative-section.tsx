import type { NarrativePart } from "@xhht/core";
import { For } from "solid-js";
import { boxOf, EntryCell } from "./entry-cell.tsx";
import { CellNotes } from "./notes.tsx";

/** What the report says in words. */
export const NarrativeSection = (props: { parts: NarrativePart[] }) => (
  <section class="sheet narrative">
    <For each={props.parts}>
      {(part) => (
        <div>
          <label for={boxOf(part.key)}>{part.label}</label>
          <p class="muted small">{part.hint}</p>
          <EntryCell of={part.key} column="text" lines />
          <CellNotes of={part.key} />
        </div>
      )}
    </For>
  </section>
);
