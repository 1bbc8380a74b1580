import { zipSync } from "fflate";
import { bookFile, bookParts, sheetXml } from "../source/workbook.test.data.ts";
import { boundedFile, type HostileFile, noise, readFile, refusedFile } from "./hostile-file.test.data.ts";

const rows =
  (inner: string | (() => string), after?: string | (() => string)): (() => Uint8Array) =>
  () =>
    bookFile({ sheets: [sheetXml(typeof inner === "string" ? inner : inner(), typeof after === "function" ? after() : after)] });
const cell = (attributes: string, inner = "<v>1</v>"): (() => Uint8Array) => rows(`<row r="1"><c ${attributes}>${inner}</c></row>`);
const noisy = (count: number, one: (index: number, sign: string) => string): string => {
  const signs = noise(count * 6);
  return Array.from({ length: count }, (_, index) => one(index + 1, signs.slice(index * 6, index * 6 + 6))).join("");
};

/** A file of a megabyte or two, sound in every respect, that takes a library hundreds of megabytes. */
export const manyRows = rows(() => Array.from({ length: 400_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join(""));

const numbers = ["1e400", "-1e400", "NaN", "Infinity", "0x10", "1_000", "1".repeat(100_000), "1e-400", "--1", ""];

/** Workbooks whose container is sound and whose sheets are not. */
export const hostileBooks: HostileFile[] = [
  readFile("xlsx: a dimension of the whole sheet", "a.xlsx", () => bookFile({ sheets: [`<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`] })),
  readFile("xlsx: a value in the last row", "a.xlsx", rows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
  refusedFile("xlsx: a value in the last column", "a.xlsx", rows('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
  refusedFile("xlsx: a value in every thousandth column of many rows", "a.xlsx", rows(() => noisy(3_000, (row, sign) => `<row r="${row}"><c r="ALL${row}"><v>${Number.parseInt(sign, 16)}</v></c></row>`))),
  ...["1048577", "1000000000", "-1", "0", "1.5", "1e3x", "NaN", ""].map((row) => refusedFile(`xlsx: row “${row}”`, "a.xlsx", rows(`<row r="${row}"><c><v>1</v></c></row>`))),
  ...["1A", "AAAAAAA1", "A0A", "$A$1"].map((reference) => boundedFile(`xlsx: reference ${reference}`, "a.xlsx", cell(`r="${reference}"`))),
  refusedFile("xlsx: rows that go backwards", "a.xlsx", rows('<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>')),
  refusedFile("xlsx: columns that go backwards", "a.xlsx", rows('<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>1</v></c></row>')),
  refusedFile("xlsx: the same cell twice", "a.xlsx", rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
  refusedFile("xlsx: a cell outside of rows", "a.xlsx", rows('<c r="A1"><v>1</v></c>')),
  ...["5", "-1", "1e9", "x", "1.5"].map((index) => refusedFile(`xlsx: shared text ${index}`, "a.xlsx", cell('r="A1" t="s"', `<v>${index}</v>`))),
  ...numbers.map((number) => readFile(`xlsx: number ${number.slice(0, 12)}`, "a.xlsx", cell('r="A1"', `<v>${number}</v>`))),
  ...["-1", "1e12", "2958466", "0", "60"].map((serial) =>
    readFile(`xlsx: day ${serial}`, "a.xlsx", () => bookFile({ sheets: [sheetXml(`<row r="1"><c r="A1" s="0"><v>${serial}</v></c></row>`)], styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' })),
  ),
  ...["-1", "99999999", "x"].map((style) => readFile(`xlsx: style ${style}`, "a.xlsx", cell(`r="A1" s="${style}"`))),
  readFile("xlsx: a merged range of the whole sheet", "a.xlsx", rows('<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
  refusedFile("xlsx: many merged ranges", "a.xlsx", rows('<row r="1"><c r="A1"><v>1</v></c></row>', () => `<mergeCells>${noisy(30_000, (row, sign) => `<mergeCell ref="A${row}:B${row}" x="${sign}"/>`)}</mergeCells>`)),
  boundedFile("xlsx: merged ranges that are none", "a.xlsx", rows('<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="::"/><mergeCell /><mergeCell ref="A1:A99999999999"/></mergeCells>')),
  boundedFile("xlsx: a merged range without end", "a.xlsx", rows('<row r="1"><c r="A1"><v>1</v></c></row>', "<mergeCells><mergeCell ")),
  boundedFile("xlsx: a million empty rows", "a.xlsx", rows(() => noisy(60_000, (row, sign) => `<row r="${row}" s="${sign}"/>`))),
  refusedFile("xlsx: two million cells", "a.xlsx", rows(() => noisy(1_500, (row, sign) => `<row r="${row}"><c r="A${row}"><v>${sign.replaceAll(/\D/g, "1")}</v></c><c r="AAA${row}"><v>1</v></c></row>`))),
  refusedFile("xlsx: four hundred thousand rows", "a.xlsx", manyRows),
  refusedFile("xlsx: one long text in very many cells", "a.xlsx", () =>
    bookFile({ sheets: [sheetXml(noisy(20_000, (row, sign) => `<row r="${row}" x="${sign}"><c r="A${row}" t="s"><v>0</v></c></row>`))], strings: `<si><t>${noise(1_000_000)}</t></si>` }),
  ),
  refusedFile("xlsx: one sheet shown two hundred times", "a.xlsx", () => {
    const parts = bookParts({ sheets: [sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')] });
    const many = Array.from({ length: 200 }, (_, index) => `<sheet name="x${index}" sheetId="${index}" r:id="s0"/>`).join("");
    const workbook = Buffer.from(parts["xl/workbook.xml"]!).toString("utf8").replace(/<sheets>.*<\/sheets>/, `<sheets>${many}</sheets>`);
    return zipSync({ ...parts, "xl/workbook.xml": Buffer.from(workbook) });
  }),
  refusedFile("xlsx: two hundred and one sheets", "a.xlsx", () => bookFile({ sheets: Array.from({ length: 201 }, () => sheetXml("")) })),
  refusedFile("xlsx: a sheet that is not there", "a.xlsx", () => zipSync(Object.fromEntries(Object.entries(bookParts({ sheets: [sheetXml("")] })).filter(([name]) => !name.includes("worksheets"))))),
  refusedFile("xlsx: a sheet cut in a cell", "a.xlsx", () => bookFile({ sheets: ['<worksheet><sheetData><row r="1"><c r="A1"><v>1</sheetData></worksheet>'] })),
  refusedFile("xlsx: a sheet with a comment", "a.xlsx", rows('<!-- <row r="1"> --><row r="1"/>')),
  refusedFile("xlsx: a sheet with CDATA", "a.xlsx", cell('r="A1" t="str"', "<v><![CDATA[1]]></v>")),
  readFile("xlsx: formulas that would run", "a.xlsx", cell('r="A1" t="str"', "<f>cmd|' /C calc'!A0</f><v>=cmd|' /C calc'!A0</v>")),
  readFile("xlsx: a formula that was never calculated", "a.xlsx", cell('r="A1"', "<f>NOW()</f>")),
  boundedFile("xlsx: formulas without end", "a.xlsx", cell('r="A1"', `<f>${noise(2_000_000)}</f><v>1</v>`)),
  readFile("xlsx: characters beyond Unicode", "a.xlsx", cell('r="A1" t="inlineStr"', "<is><t>&#1114112;&#x110000;&#55296;_xD800_</t></is>")),
  refusedFile("xlsx: a letter with a hundred thousand marks", "a.xlsx", cell('r="A1" t="inlineStr"', `<is><t>a${"\u0301".repeat(50_000)}${"\u0323".repeat(50_000)}${noise(10_000)}</t></is>`)),
  boundedFile("xlsx: texts without an end", "a.xlsx", () => bookFile({ sheets: [sheetXml("")], strings: `<si><t>${noise(1_000_000)}` })),
  boundedFile("xlsx: many open angle brackets", "a.xlsx", () => bookFile({ sheets: [sheetXml("")], strings: noisy(100_000, (_, sign) => `<si${sign}<`) })),
  boundedFile("xlsx: many number formats", "a.xlsx", () => bookFile({ sheets: [sheetXml('<row r="1"><c r="A1" s="3"><v>1</v></c></row>')], styles: `<numFmts>${noisy(30_000, (id, sign) => `<numFmt numFmtId="${id}" formatCode="${'"'.replace('"', "&quot;").repeat(9)}${sign}"/>`)}</numFmts><cellXfs>${noisy(30_000, (id) => `<xf numFmtId="${id}"/>`)}</cellXfs>` })),
  readFile("xlsx: a sheet called __proto__", "a.xlsx", () => {
    const parts = bookParts({ sheets: [sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')] });
    return zipSync({ ...parts, "xl/workbook.xml": Buffer.from(Buffer.from(parts["xl/workbook.xml"]!).toString("utf8").replace("Trang 1", "__proto__")) });
  }),
];
