import { joinPassages, type Passage, type Span, wholeSpan } from "../passage.ts";
import type { Line } from "./line.ts";

/** Rows of cells; the first row names the columns. An empty cell is an empty passage. */
export interface Table {
  rows: Passage[][];
  span: Span;
}

const isRule = (line: Line): boolean => line.columns.every(({ text }) => /^[-:=\s]*$/.test(text));

/** A line goes on with a row whose cells are not all there yet: its first piece belongs to the last cell. */
const goOn = (row: Passage[], line: Line): void => {
  const [first, ...more] = line.columns;
  row[row.length - 1] = joinPassages(row.at(-1)!, first!);
  row.push(...more);
};

/** "Năm 2028" over "Đăng ký" and "Đạt": the second row of a header says what each column of the first holds. */
const mergeHeader = (rows: Passage[][]): Passage[][] => {
  const [top, below, ...rest] = rows;
  if (!below || rest.length === 0 || below.length !== top!.length) return rows;
  const isWide = top!.some(({ text }, at) => text === "" && below[at]!.text !== "");
  const isNames = below[0]!.text === "" && below.every(({ text }) => !/\d/.test(text.replaceAll(/20\d\d/g, "")));
  if (!isWide || !isNames) return rows;
  let over: Passage = { text: "", offsets: [] };
  const merged = top!.map((cell, at) => {
    if (cell.text !== "") over = cell;
    return below[at]!.text === "" ? cell : joinPassages(cell.text === "" ? over : cell, below[at]!);
  });
  return [merged, ...rest];
};

const firstCell = /^(?:stt|tt|số tt|số thứ tự)$/iu;

const startsTable = (lines: readonly Line[], at: number): boolean => {
  const [line, next] = [lines[at]!, lines[at + 1]];
  if (!line.tabular || line.columns.length < 2) return false;
  return firstCell.test(line.columns[0]!.text) || (next !== undefined && next.tabular && (line.columns.length > 2 || next.columns.length === line.columns.length));
};

/** Takes the tables out of lines: what is left, and each table with the number of lines that stand before it. */
export const cutTables = (lines: readonly Line[]): { lines: Line[]; tables: { before: number; table: Table }[] } => {
  const rest: Line[] = [];
  const tables: { before: number; table: Table }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!startsTable(lines, at)) {
      rest.push(lines[at]!);
      continue;
    }
    const header = [...lines[at]!.columns];
    const rows = [header];
    let last = lines[at]!;
    for (at += 1; at < lines.length; at += 1) {
      const line = lines[at]!;
      const short = rows.length > 1 && rows.at(-1)!.length < header.length;
      if (isRule(line) && line.tabular) continue;
      if (short && !line.afterBlank && line.columns.length <= header.length - rows.at(-1)!.length + 1) goOn(rows.at(-1)!, line);
      else if (line.tabular) rows.push([...line.columns]);
      else break;
      last = line;
    }
    at -= 1;
    const span: Span = [wholeSpan(header.find(({ text }) => text !== "") ?? last)[0], wholeSpan(last)[1]];
    tables.push({ before: rest.length, table: { rows: mergeHeader(rows), span } });
  }
  return { lines: rest, tables };
};
