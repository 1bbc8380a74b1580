import { type CellSpec, type Entry, type EntryKey, readEntry } from "@xhht/core";
import { sameEntry } from "../offline/outbox.ts";

/** What a pasted block would do to one cell; `ask` where its text can be read in more ways than one. */
export interface PastedCell {
  key: EntryKey;
  text: string;
  before: Entry;
  after: Entry;
  ask: boolean;
}

/** What a pasted block would do: cells that change, how many stay, how many of the block have no cell to go to. */
export interface PastedBlock {
  changes: PastedCell[];
  same: number;
  outside: number;
}

/** The cells of a text as a spreadsheet copies it: tabs and lines; quotes around a cell that holds either. */
export const cellsOfText = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  for (const [all, cell = "", end] of text.replace(/(\r\n|\r|\n)$/, "").matchAll(pattern)) {
    rows.at(-1)!.push(cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
    if (all === "") break;
  }
  return rows;
};

/** Lays a block over a grid of cells from one cell on. Nothing changes yet; a blank cell of the block leaves what stands. */
export const layBlock = (
  text: string,
  from: EntryKey,
  grid: readonly (readonly (EntryKey | null)[])[],
  specOf: (key: EntryKey) => CellSpec,
  entryOf: (key: EntryKey) => Entry,
): PastedBlock => {
  const top = grid.findIndex((row) => row.includes(from));
  const left = grid[top]?.indexOf(from) ?? -1;
  const block: PastedBlock = { changes: [], same: 0, outside: 0 };
  cellsOfText(text).forEach((row, down) =>
    row.forEach((typed, right) => {
      if (typed.trim() === "") return;
      const key = grid[top + down]?.[left + right];
      if (!key) return void (block.outside += 1);
      const before = entryOf(key);
      const read = readEntry(specOf(key), typed.trim(), before);
      const after = "ask" in read ? read.kept : read;
      if (sameEntry(before, after)) block.same += 1;
      else block.changes.push({ key, text: typed.trim(), before, after, ask: "ask" in read });
    }),
  );
  return block;
};
