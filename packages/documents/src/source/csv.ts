import { formatNumber } from "@xhht/core";
import Papa from "papaparse";
import { limits } from "../hostile/limits.ts";
import { Refusal } from "../hostile/refusal.ts";
import { decodeText } from "./decode.ts";
import type { SheetReading, CellReading, RowReading } from "./sheet-reading.ts";

const empty: CellReading = { kind: "empty" };

const countOf = (text: string, mark: string, most: number = limits.cells): number => {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1 && count <= most; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
};

const marks = [";", "\t", ","];

/** The mark between fields: what `sep=` names, or else what the heads of the columns are parted by; a comma or semicolon further down may belong to a number or a sentence. */
const delimiterOf = (text: string): string => {
  const declared = /^sep=([;,\t])\n/.exec(text)?.[1];
  if (declared) return declared;
  const lines = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, "").split("\n").slice(0, 20);
  const parted = lines.find((line) => marks.some((mark) => line.includes(mark))) ?? "";
  return marks.toSorted((a, b) => countOf(parted, b) - countOf(parted, a))[0]!;
};

const rowOf = (fields: readonly string[], number: number): RowReading => {
  const cells = fields.map((field): CellReading => (field === "" ? empty : { kind: "text", text: field }));
  while (cells.at(-1) === empty) cells.pop();
  return { number, hidden: false, cells };
};

/** A csv as one sheet: every field is text as written, decimal commas and all. `row.number` counts records, `sep=` line included. */
export const readCsv = (bytes: Uint8Array, most: number = limits.cells): SheetReading[] => {
  const text = decodeText(bytes);
  const delimiter = delimiterOf(text);
  if (countOf(text, delimiter, most) + countOf(text, "\n", most) > most)
    throw new Refusal("file.too-large", `Bảng số liệu có hơn ${formatNumber(most)} ô.`, "Hãy chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp.");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote) throw new Refusal("file.quotes", `Dòng ${(quote.row ?? 0) + 1} có dấu ngoặc kép (") không khép lại.`, "Hãy sửa dấu ngoặc kép ở dòng đó, hoặc mở tệp bằng Excel rồi lưu lại thành .csv.");
  const from = text.startsWith("sep=") ? 1 : 0;
  const rows = data.map((fields, index) => rowOf(fields, index + 1)).filter(({ cells }, index) => index >= from && cells.length > 0);
  return [{ name: "csv", hidden: false, rows, merges: [] }];
};
