import { formatNumber } from "@xhht/core";
import Papa from "papaparse";

/** A cell of a .csv: a number is written as one, text is kept from being taken for a formula, null is empty. */
export type CsvCell = string | number | null;

/** What a spreadsheet may take for the beginning of a formula, in narrow and wide forms; spaces before it do not hide it. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－−＠﹢﹣﹦﹫|]|^[\t\r\n]/u;

/** Signs that no text has and that hide others. */
// oxlint-disable-next-line no-control-regex -- NUL cuts a cell short in some programs
const hidden = /\0/g;

const written = (cell: CsvCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return formatNumber(cell).replaceAll(".", "");
  const text = cell.replace(hidden, "");
  return formula.test(text) ? `'${text}` : text;
};

/**
 * Rows as the text of a .csv that Excel in Vietnam opens as it is: a byte order mark, `;` between cells, lines ended as Windows
 * does, a comma before decimals and no dots between thousands. A text that could begin a formula gets `'` before it.
 */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${Papa.unparse({ fields: header.map(written), data: rows.map((row) => row.map(written)) }, { delimiter: ";", newline: "\r\n" })}\r\n`;

/** The same as the bytes of a file. */
export const writeCsv = (...table: Parameters<typeof csvText>): Uint8Array => new TextEncoder().encode(csvText(...table));
