import { limits } from "../hostile/limits.ts";
import type { OfficePackage } from "../hostile/package.ts";
import { damaged, Refusal } from "../hostile/refusal.ts";
import { walkXml } from "../hostile/walk-xml.ts";
import { toNfc } from "./nfc.ts";
import type { CellReading, SheetReading } from "./sheet-reading.ts";
import { scanMerges, scannable, scanRows, textCell, type Workbook } from "./xlsx-sheet.ts";
import { readNumberFormats } from "./xlsx-styles.ts";
import { stringItem } from "./xlsx-text.ts";

const readStrings = (bytes: Buffer | undefined): CellReading[] => {
  const strings: CellReading[] = [];
  if (!bytes) return strings;
  const xml = scannable(bytes);
  for (let at = xml.indexOf("<si"); at !== -1; at = xml.indexOf("<si", at)) {
    const open = xml.indexOf(">", at);
    if (open === -1) throw damaged();
    const to = xml[open - 1] === "/" ? open : xml.indexOf("</si>", open);
    if (to === -1) throw damaged();
    strings.push(textCell(stringItem(xml.slice(open + 1, to))));
    if (strings.length > limits.cells) throw new Refusal("file.too-large", "Bảng tính có quá nhiều chữ.", "Hãy chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp.");
    at = to;
  }
  return strings;
};

interface SheetEntry {
  name: string;
  hidden: boolean;
  relation: string;
}

const readWorkbook = (bytes: Buffer): { sheets: SheetEntry[]; from1904: boolean } => {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkXml(bytes, {
    open(prefixed, attributes) {
      const name = prefixed.slice(prefixed.indexOf(":") + 1);
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => /^[^:]+:id$/.test(key))?.[1] ?? "";
      sheets.push({ name: toNfc((attributes["name"] ?? "").slice(0, 100)), hidden: (attributes["state"] ?? "visible") !== "visible", relation });
    },
  });
  return { sheets, from1904 };
};

/** The sheets of a workbook that passed its checks. Only what is asked for is scanned: no parser builds a model of the file. */
export const readXlsx = (file: OfficePackage): SheetReading[] => {
  const { sheets, from1904 } = readWorkbook(file.part(file.main)!);
  if (sheets.length > limits.sheets) throw new Refusal("file.too-large", `Bảng tính có hơn ${limits.sheets} trang.`, "Hãy chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp.");
  const relations = file.relations(file.main);
  const partOf = (type: string): Buffer | undefined => file.part([...relations.values()].find((one) => one.type === type)?.target ?? "");
  const workbook: Workbook = { strings: readStrings(partOf("sharedStrings")), formats: readNumberFormats(partOf("styles")), from1904, left: { cells: limits.cells, rows: limits.rows, text: limits.cellText } };
  const seen = new Set<Buffer>();
  return sheets.flatMap(({ name, hidden, relation }) => {
    const target = relations.get(relation);
    if (target && target.type !== "worksheet") return [];
    const bytes = target && file.part(target.target);
    if (!bytes || seen.has(bytes)) throw damaged();
    seen.add(bytes);
    const xml = scannable(bytes);
    return [{ name, hidden, rows: scanRows(xml, workbook), merges: scanMerges(xml) }];
  });
};
