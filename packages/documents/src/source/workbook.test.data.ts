import { strToU8, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a workbook of a test is made of: XML of its sheets, inner XML of its other parts, and parts of other names as they are. */
export interface BookParts {
  sheets: string[];
  strings?: string;
  styles?: string;
  others?: Record<string, Uint8Array>;
}

/** The parts of a small workbook, before they are packed. */
export const bookParts = ({ sheets, strings, styles, others }: BookParts): Record<string, Uint8Array> => {
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const own = [...(strings === undefined ? [] : ["sharedStrings"]), ...(styles === undefined ? [] : ["styles"])].map((type) => relation(type, type, `${type}.xml`));
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets>${sheets.map((_, index) => `<sheet name="Trang ${index + 1}" sheetId="${index + 1}" r:id="s${index}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(sheets.map((_, index) => relation(`s${index}`, "worksheet", `worksheets/sheet${index}.xml`)).join("") + own.join("")),
  };
  for (const [index, sheet] of sheets.entries()) files[`xl/worksheets/sheet${index}.xml`] = sheet;
  if (strings !== undefined) files["xl/sharedStrings.xml"] = `<sst>${strings}</sst>`;
  if (styles !== undefined) files["xl/styles.xml"] = `<styleSheet>${styles}</styleSheet>`;
  return { ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...others };
};

/** A small workbook. */
export const bookFile = (parts: BookParts): Uint8Array => zipSync(bookParts(parts));

/** A sheet whose rows are `inner`. */
export const sheetXml = (inner: string, after = ""): string => `<worksheet><sheetData>${inner}</sheetData>${after}</worksheet>`;
