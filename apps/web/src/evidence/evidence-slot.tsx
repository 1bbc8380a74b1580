import type { EvidenceView } from "@xhht/api";
import type { EntryKey, PeriodId, UnitId } from "@xhht/core";
import { formatNumber } from "@xhht/core";
import { For, Show } from "solid-js";
import { evidence as words } from "../words/evidence.ts";

/** Files of one cell: what is attached, and for whom may write the place to attach more. */
export interface EvidenceSlotProps {
  unit: UnitId;
  period: PeriodId;
  of: EntryKey;
  files: readonly EvidenceView[];
  /** The cell is open to the person. */
  open: boolean;
  /** The list changed on the server. */
  onChange: (files: EvidenceView[]) => void;
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))} KB` : `${formatNumber(bytes / 1_000_000, { decimals: 1 })} MB`;

/** The files that show that a figure is right. */
export const EvidenceSlot = (props: EvidenceSlotProps) => (
  <details class="small" open={props.files.length > 0}>
    <summary>
      {words.title}
      <Show when={props.files.length > 0}> ({props.files.length})</Show>
    </summary>
    <Show when={props.files.length > 0} fallback={<p class="muted">{words.none}</p>}>
      <ul>
        <For each={props.files}>
          {(file) => (
            <li>
              <a href={`/files/${file.id}`} download={file.name}>
                {file.name}
              </a>{" "}
              <span class="muted">
                {size(file.size)}, {file.by}
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </details>
);
