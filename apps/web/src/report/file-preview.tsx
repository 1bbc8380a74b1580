import { type EntryKey, formatNumber, specOf, writeEntry } from "@xhht/core";
import { For, Show } from "solid-js";
import { entryFile as words } from "../words/entry-file.ts";
import { ChangeTable } from "./change-table.tsx";
import type { Desk } from "./desk.ts";
import type { ReadFile, SettledNumber } from "./file-calls.ts";
import type { FileChange, FileChanges } from "./file-changes.ts";

/** What a cell shows for an entry, in words. */
export const sayEntry = (desk: Desk, key: EntryKey, entry: FileChange["after"]): string => {
  const spec = specOf(desk.view().form, key);
  const text = spec ? writeEntry(spec, entry) : "";
  return entry.state === "suppressed" ? `${text} (${words.hidden})` : text || words.blank;
};

/** How many cells change, how many stay, and what is passed over. */
const Summary = (props: { laid: FileChanges; read: ReadFile }) => {
  const parts = (): string[] => {
    const { changes, locked, same } = props.laid;
    const emptied = changes.filter(({ after }) => after.state === "not_reported").length;
    return [
      changes.length > 0 ? words.changes(changes.length) : words.nothing.replace(/\.$/, ""),
      ...(emptied > 0 ? [words.emptied(emptied)] : []),
      ...(same > 0 ? [words.same(same)] : []),
      ...(locked.length > 0 ? [words.lockedCells(locked.length)] : []),
      ...(props.read.issues.length > 0 ? [words.refusedLines(props.read.issues.length)] : []),
    ];
  };
  return <p role="status">{parts().join(", ")}.</p>;
};

/** What a file would do, line by line: what is asked, what is refused and why, what is locked, what changes. */
export const FilePreview = (props: { desk: Desk; laid: FileChanges; read: ReadFile; onSettle: (answer: SettledNumber) => void }) => (
  <>
    <Summary laid={props.laid} read={props.read} />
    <Show when={props.read.asks.length > 0}>
      <p>▲ {words.asks}</p>
      <ul class="file-list">
        <For each={props.read.asks}>
          {({ file, line, column, text, readings }) => (
            <li>
              {words.ask(line, words.columns[column], text)}{" "}
              <For each={readings}>
                {(value) => (
                  <button
                    type="button"
                    class="btn"
                    aria-label={`${words.ask(line, words.columns[column], text)} ${words.readAs(formatNumber(value))}`}
                    onClick={() => props.onSettle({ file, line, column, value })}
                  >
                    {words.readAs(formatNumber(value))}
                  </button>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </Show>
    <Show when={props.read.issues.length > 0}>
      <p>▼ {words.refused}</p>
      <ul class="file-list">
        <For each={props.read.issues}>
          {({ place, message, remedy }) => (
            <li>
              <Show when={place}>{(at) => <b>{at()}. </b>}</Show>
              {message} <span class="muted">{remedy}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
    <Show when={props.laid.locked.length > 0}>
      <p class="muted">○ {words.locked}</p>
      <ul class="file-list muted">
        <For each={props.laid.locked}>{({ key }) => <li>{props.desk.view().form.cells[key]?.label ?? key}</li>}</For>
      </ul>
    </Show>
    <Show when={props.laid.changes.length > 0}>
      <ChangeTable
        changes={props.laid.changes.map(({ key, line, before, after }) => ({
          line,
          label: props.desk.view().form.cells[key]?.label ?? key,
          before: sayEntry(props.desk, key, before),
          after: sayEntry(props.desk, key, after),
        }))}
      />
    </Show>
  </>
);
