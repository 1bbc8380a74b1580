import type { Entry, EntryKey } from "@xhht/core";
import { sameEntry } from "../offline/outbox.ts";
import type { Desk } from "./desk.ts";
import type { ReadFile } from "./file-calls.ts";

/** What a file would do to one cell, beside what stands there on this device. */
export interface FileChange {
  key: EntryKey;
  /** The line of the file that says it first. */
  line: number;
  before: Entry;
  after: Entry;
}

/** What a file would do here: cells that change, cells that would but are locked, how many say so already. */
export interface FileChanges {
  changes: FileChange[];
  locked: FileChange[];
  same: number;
}

/** What stands now, also after the cell was written. */
const plain = ({ state, value }: Entry): Entry => ({ state, value });

/** Lays what the server read over what stands here, which may not have reached it yet. A shared denominator counts once. */
export const changesOf = (lines: ReadFile["lines"], { entry, lock }: Pick<Desk, "entry" | "lock">): FileChanges => {
  const laid: FileChanges = { changes: [], locked: [], same: 0 };
  const seen = new Set<EntryKey>();
  for (const { line, entries } of lines)
    for (const { key, state, value } of entries) {
      if (seen.has(key)) continue;
      seen.add(key);
      const one: FileChange = { key, line, before: plain(entry(key)), after: { state, value } };
      if (sameEntry(one.before, one.after)) laid.same += 1;
      else laid[lock(key) ? "locked" : "changes"].push(one);
    }
  return laid;
};
