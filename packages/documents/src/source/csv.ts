import Papa from "papaparse";
import { limits } from "../hostile/limits.ts";
import { Refusal } from "../hostile/refusal.ts";
import { decodeText } from "./decode.ts";
import type { SheetReading, CellReading, RowReading } from "./sheet-reading.ts";

const empty: CellReading = { kind: "empty" };

const countOf = (text: string, mark: string): number => {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1 && count <= limits.cells; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
};

/** The mark between fields: what `sep=` names, or else what the first lines hold most of, `;` before tab before `,`: a comma also stands in numbers. */
const delimiterOf = (text: string): string => {
  const declared = /^sep=([;,\t])\n/.exec(text)?.[1];
  if (declared) return declared;
  const head = text.slice(0, 20_000).split("\n").slice(0, 20).join("\n").replaceAll(/"[^"]*"/g, "");
  return [";", "\t", ","].find((mark) => countOf(head, mark) > 0) ?? ",";
};

const rowOf = (fields: readonly string[], number: number): RowReading => {
  const cells = fields.map((field): CellReading => (field === "" ? empty : { kind: "text", text: field }));
  while (cells.at(-1) === empty) cells.pop();
  return { number, hidden: false, cells };
};

/** A csv as one sheet: every field is text as written, decimal commas and all. `row.number` counts records, `sep=` line included. */
export const readCsv = (bytes: Uint8Array): SheetReading[] => {
  const text = decodeText(bytes);
  const delimiter = delimiterOf(text);
  if (countOf(text, delimiter) + countOf(text, "\n") > limits.cells)
    throw new Refusal("file.too-large", "Bảng số liệu có hơn một triệu ô.", "Hãy chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp.");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote) throw new Refusal("file.quotes", `Dòng ${(quote.row ?? 0) + 1} có dấu ngoặc kép (") không khép lại.`, "Hãy sửa dấu ngoặc kép ở dòng đó, hoặc mở tệp bằng Excel rồi lưu lại thành .csv.");
  const from = text.startsWith("sep=") ? 1 : 0;
  const rows = data.map((fields, index) => rowOf(fields, index + 1)).filter(({ cells }, index) => index >= from && cells.length > 0);
  return [{ name: "csv", hidden: false, rows, merges: [] }];
};
