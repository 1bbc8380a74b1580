import { limits } from "../hostile/limits.ts";
import { damaged, Refusal, saveAgain } from "../hostile/refusal.ts";
import type { MergedRange, CellReading, RowReading } from "./sheet-reading.ts";
import { serialDate } from "./xlsx-date.ts";
import type { NumberFormat } from "./xlsx-styles.ts";
import { attribute, stringItem, xmlText } from "./xlsx-text.ts";

/** What the cells of a sheet refer to, and how many more of them may be read in this workbook. */
export interface Workbook {
  /** The shared texts as cells: hundreds of cells are the same one. */
  strings: readonly CellReading[];
  formats: readonly NumberFormat[];
  from1904: boolean;
  left: { cells: number; rows: number; text: number };
}

const tooMany = (what: string): Refusal =>
  new Refusal("file.too-large", `Bảng tính quá lớn: ${what}.`, "Hãy xóa các dòng, cột và trang tính thừa hoặc chia thành nhiều tệp, rồi chọn lại.");

/** Whether a mark stands in a text more than so often. A text that is too short for that is not even read. */
const holdsMore = (text: string, mark: string, most: number): boolean => {
  if (text.length <= mark.length * most) return false;
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1 && count <= most; at = text.indexOf(mark, at + mark.length)) count += 1;
  return count > most;
};

const empty: CellReading = { kind: "empty" };

/** Column number from 1 of `AB12`; 0 where it has no letters. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
};

const rowOf = (reference: string): number => Number(/\d{1,7}$/.exec(reference)?.[0] ?? 0);

/** The bytes of a part as one-byte characters, without the prefix that some programs give every tag; its closing tags hold no blanks. */
export const scannable = (bytes: Buffer): string => {
  const xml = bytes.toString("latin1").replaceAll(/(<\/[\w:.-]+)\s+>/g, "$1>");
  // Neither Excel nor any other program writes comments or CDATA here; a scan by tags would be misled by them.
  if (xml.includes("<!")) throw new Refusal("file.odd-xml", "Bên trong bảng tính có phần ghi theo cách lạ.", saveAgain);
  const prefix = /<([A-Za-z][\w.-]{0,20}:)(?:worksheet|sst)[\s>]/.exec(xml.slice(0, 4_096))?.[1];
  return prefix ? xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</") : xml;
};

const between = (body: string, tag: string): string | undefined => {
  const open = body.indexOf(`<${tag}`);
  if (open === -1) return undefined;
  const from = body.indexOf(">", open) + 1;
  if (from === 0 || body[from - 2] === "/") return "";
  const to = body.indexOf(`</${tag}>`, from);
  return to === -1 ? undefined : body.slice(from, to);
};

const numberCell = (written: string, format: NumberFormat | undefined, from1904: boolean): CellReading => {
  const number = Number(written);
  if (written.trim() === "" || !Number.isFinite(number)) return { kind: "error", text: written.slice(0, 40) };
  if (format?.date) {
    const date = serialDate(number, from1904);
    if (date !== undefined) return { kind: "date", date };
  }
  if (format?.percent) return { kind: "number", number, percent: true };
  if (format?.zeros && Number.isInteger(number) && number >= 0) return { kind: "number", number, shown: String(number).padStart(format.zeros, "0") };
  return { kind: "number", number };
};

/** A cell that holds a text. */
export const textCell = (text: string): CellReading => (text === "" ? empty : { kind: "text", text });

const valueCell = (tag: string, body: string, { strings, formats, from1904 }: Workbook): CellReading => {
  const type = attribute(tag, "t") ?? "n";
  if (type === "inlineStr") return textCell(stringItem(body));
  const value = between(body, "v");
  if (value === undefined) return empty;
  switch (type) {
    case "s": {
      const shared = strings[Number(value)];
      if (shared === undefined) throw damaged();
      return shared;
    }
    case "str":
      return textCell(xmlText(value));
    case "b":
      return { kind: "yesNo", yes: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return { kind: "error", text: xmlText(value).slice(0, 40) };
    case "d":
      return { kind: "date", date: xmlText(value).replace(/(?:T00:00:00)?(?:\.0+)?Z?$/, "") };
    default:
      return value === "" ? empty : numberCell(value, formats[Number(attribute(tag, "s") ?? 0)], from1904);
  }
};

const cellOf = (tag: string, body: string, workbook: Workbook): CellReading => {
  const cell = valueCell(tag, body, workbook);
  return body.includes("<f") && /<f[\s>/]/.test(body) ? { ...cell, formula: true } : cell;
};

const put = (row: RowReading, column: number, cell: CellReading, left: Workbook["left"]): void => {
  if (cell === empty) return;
  if (column > limits.columns) throw tooMany(`có dữ liệu ngoài cột thứ ${limits.columns}`);
  left.cells -= column - row.cells.length;
  // Cells can share one long text; those who get the rows hold it once for each.
  if (cell.kind === "text") left.text -= cell.text.length;
  if (left.cells < 0) throw tooMany("hơn một triệu ô");
  if (left.text < 0) throw tooMany("quá nhiều chữ");
  while (row.cells.length < column - 1) row.cells.push(empty);
  row.cells[column - 1] = cell;
};

const slash = 47;

/** Whether an opening tag, without its `>`, is of this name: `<c`, `<c r="A1"`, `<c/`. */
const isNamed = (tag: string, name: string): boolean => {
  const after = name.length + 1;
  return tag.startsWith(name, 1) && (tag.length === after || tag.charCodeAt(after) <= 32 || tag.charCodeAt(after) === slash);
};

/** The rows of a sheet that hold something, from its XML as `scannable` gives it. Throws a `Refusal` where the sheet is too large or broken. */
export const scanRows = (xml: string, workbook: Workbook): RowReading[] => {
  const rows: RowReading[] = [];
  const end = xml.indexOf("</sheetData>");
  if (end === -1) return rows;
  const { left } = workbook;
  if (holdsMore(xml, "</row>", limits.rows)) throw tooMany(`hơn ${limits.rows} dòng`);
  let row: RowReading = { number: 0, hidden: false, cells: [] };
  let column = 0;
  for (let at = xml.indexOf("<", xml.indexOf("<sheetData") + 1); at !== -1 && at < end; at = xml.indexOf("<", at)) {
    const close = xml.indexOf(">", at);
    if (close === -1) throw damaged();
    const tag = xml.slice(at, close);
    at = close;
    if (isNamed(tag, "row")) {
      const number = Number(attribute(tag, "r") ?? row.number + 1);
      const hidden = attribute(tag, "hidden");
      if (!Number.isInteger(number) || number <= row.number || number > 1_048_576) throw damaged();
      row = { number, hidden: hidden === "1" || hidden === "true", cells: [] };
      column = 0;
    } else if (isNamed(tag, "c")) {
      const reference = attribute(tag, "r");
      const next = reference === undefined ? column + 1 : columnOf(reference);
      if (row.number === 0 || next <= column) throw damaged();
      column = next;
      if (tag.endsWith("/")) continue;
      const over = xml.indexOf("</c>", close);
      if (over === -1) throw damaged();
      const wasBlank = row.cells.length === 0;
      put(row, column, cellOf(tag, xml.slice(close + 1, over), workbook), left);
      if (wasBlank && row.cells.length > 0) {
        rows.push(row);
        left.rows -= 1;
        if (left.rows < 0) throw tooMany(`hơn ${limits.rows} dòng`);
      }
      at = over + 4;
    }
  }
  return rows;
};

/** The merged ranges of a sheet, as written after its rows. */
export const scanMerges = (xml: string): MergedRange[] => {
  const merges: MergedRange[] = [];
  for (let at = xml.indexOf("<mergeCell ", xml.indexOf("</sheetData>")); at !== -1; at = xml.indexOf("<mergeCell ", at + 1)) {
    const close = xml.indexOf(">", at);
    if (close === -1) throw damaged();
    const [first = "", last = first] = (attribute(xml.slice(at, close), "ref") ?? "").split(":");
    if (merges.length === limits.merges) throw tooMany("quá nhiều ô được gộp");
    const merge = { top: rowOf(first), left: columnOf(first), bottom: rowOf(last), right: columnOf(last) };
    if (merge.top > 0 && merge.left > 0 && merge.bottom >= merge.top && merge.right >= merge.left) merges.push(merge);
  }
  return merges;
};
