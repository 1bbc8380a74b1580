import { type Result, fold, formatNumber, ok } from "@xhht/core";
import { ownRoom } from "../hostile/limits.ts";
import { readRows } from "../source/read-rows.ts";
import type { CellReading, SheetReading } from "../source/sheet-reading.ts";
import type { ValueCell } from "./read-value-row.ts";
import type { ValueTable } from "./read-values.ts";

/** What a cell says to who reads values; what cannot be a value stays a text that is refused where it stands. */
const plain = (cell: CellReading): ValueCell => {
  switch (cell.kind) {
    case "empty":
      return cell.formula ? "(công thức chưa tính)" : null;
    case "number":
      if (cell.percent) return `${formatNumber(cell.number * 100)}%`;
      return cell.shown ?? cell.number;
    case "date":
      return cell.date.slice(0, 10);
    case "yesNo":
      return cell.yes ? "TRUE" : "FALSE";
    default:
      return cell.text;
  }
};

const tableOf = (file: string, { rows }: SheetReading): ValueTable => ({
  file,
  lines: rows.map(({ number, cells }) => ({ line: number, cells: cells.map(plain) })),
});

const holdsValues = ({ rows: [first] }: SheetReading): boolean =>
  first?.cells.some((cell) => cell.kind === "text" && fold(cell.text).trim() === "unit") ?? false;

/** Reads the rows of a file on a machine of one's own: a csv may be many times larger than one that a server takes. */
export const readOwnRows: typeof readRows = (bytes, file) => readRows(bytes, file, ownRoom);

/**
 * The tables of values in one .csv or .xlsx file: every sheet that people see and whose first row names the column `unit`; where
 * there is none, the first sheet, so that its header can be refused. `file` is the name by which issues call it;
 * a server gives a reader that reads elsewhere than on its own thread.
 */
export const valueTables = async (bytes: Uint8Array, file: string, read = readRows): Promise<Result<ValueTable[]>> => {
  const sheets = await read(bytes, file);
  if (!sheets.ok) return sheets;
  const seen = sheets.value.filter(({ hidden }) => !hidden);
  const holding = seen.filter(holdsValues);
  const chosen = holding.length > 0 ? holding : seen.slice(0, 1);
  return ok(chosen.map((sheet) => tableOf(chosen.length > 1 ? `${file} (${sheet.name})` : file, sheet)));
};
