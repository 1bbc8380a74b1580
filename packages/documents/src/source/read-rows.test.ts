import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { SheetReading } from "./sheet-reading.ts";
import { readRows } from "./read-rows.ts";

const rowsOf = async (bytes: Uint8Array, name: string): Promise<SheetReading[]> => {
  const result = await readRows(bytes, name);
  if (!result.ok) throw new Error(result.issues[0]!.message);
  return result.value;
};

const refusalOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await readRows(bytes, name);
  return result.ok ? "" : result.issues[0]!.code;
};

const written = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const typesXml =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const rels = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const bare = (sheet: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(typesXml),
    "_rels/.rels": strToU8(rels("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8('<workbook xmlns:r="http://r"><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(rels("worksheet", "/xl/worksheets/sheet1.xml")),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
  });

describe("a workbook", () => {
  test("gives every kind of cell as it is meant", async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet("Số liệu");
      sheet.addRow(["Đơn vị", 12.5, new Date(Date.UTC(2026, 2, 31)), true, { formula: "B1*2", result: 25 }, { error: "#DIV/0!" }]);
      sheet.getCell("B3").value = 0.955;
      sheet.getCell("B3").numFmt = "0.0%";
      sheet.getCell("C3").value = 42;
      sheet.getCell("C3").numFmt = "00000";
      sheet.getCell("D3").value = { richText: [{ text: "Bình " }, { font: { bold: true }, text: "Phú & Tân" }] };
      sheet.getCell("E3").value = new Date(Date.UTC(2026, 0, 2, 8, 30));
      sheet.getCell("F3").value = { formula: "NOW()" } as ExcelJS.CellFormulaValue;
      sheet.getRow(3).hidden = true;
      sheet.mergeCells("A5:C6");
      sheet.getCell("A5").value = "gộp";
      book.addWorksheet("Ẩn", { state: "hidden" });
    });
    const [sheet, second] = await rowsOf(bytes, "so-lieu.xlsx");
    expect(sheet).toEqual({
      name: "Số liệu",
      hidden: false,
      rows: [
        {
          number: 1,
          hidden: false,
          cells: [
            { kind: "text", text: "Đơn vị" },
            { kind: "number", number: 12.5 },
            { kind: "date", date: "2026-03-31" },
            { kind: "yesNo", yes: true },
            { kind: "number", number: 25, formula: true },
            { kind: "error", text: "#DIV/0!" },
          ],
        },
        {
          number: 3,
          hidden: true,
          cells: [
            { kind: "empty" },
            { kind: "number", number: 0.955, percent: true },
            { kind: "number", number: 42, shown: "00042" },
            { kind: "text", text: "Bình Phú & Tân" },
            { kind: "date", date: "2026-01-02T08:30:00" },
            { kind: "empty", formula: true },
          ],
        },
        { number: 5, hidden: false, cells: [{ kind: "text", text: "gộp" }] },
      ],
      merges: [{ top: 5, left: 1, bottom: 6, right: 3 }],
    });
    expect(second).toEqual({ name: "Ẩn", hidden: true, rows: [], merges: [] });
  });

  test("may leave out references, prefix its tags, quote singly and write strings in place", async () => {
    const sheet = "<x:worksheet xmlns:x='http://x'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>a&#225;</x:t></x:is></x:c><x:c><x:v>-1.5E3</x:v></x:c></x:row><x:row r='7'><x:c r='C7'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const [read] = await rowsOf(bare(sheet), "a.xlsx");
    expect(read!.rows).toEqual([
      { number: 1, hidden: false, cells: [{ kind: "text", text: "aá" }, { kind: "number", number: -1500 }] },
      { number: 7, hidden: false, cells: [{ kind: "empty" }, { kind: "empty" }, { kind: "number", number: 1 }] },
    ]);
  });

  test("may write an empty cell or row without any attribute, and blanks in its closing tags: no figure moves to another column or is lost", async () => {
    const sheet = '<worksheet><sheetData><row/><row><c/><c><v>1</v ></c ><c><v>2</v></c></row\n></sheetData></worksheet>';
    const [read] = await rowsOf(bare(sheet), "a.xlsx");
    expect(read!.rows).toEqual([{ number: 2, hidden: false, cells: [{ kind: "empty" }, { kind: "number", number: 1 }, { kind: "number", number: 2 }] }]);
  });

  test("is refused where its rows go backwards or its columns go on without end", async () => {
    const rows = (inner: string): Uint8Array => bare(`<worksheet><sheetData>${inner}</sheetData></worksheet>`);
    expect(await refusalOf(rows('<row r="2"></row><row r="1"></row>'), "a.xlsx")).toBe("file.damaged");
    expect(await refusalOf(rows('<row r="1"><c r="XFD1"><v>1</v></c></row>'), "a.xlsx")).toBe("file.too-large");
    expect(await refusalOf(rows('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'), "a.xlsx")).toBe("file.damaged");
    expect(await refusalOf(rows('<!-- <row r="1"/> -->'), "a.xlsx")).toBe("file.odd-xml");
  });
});

describe("a csv", () => {
  const cells = async (text: string): Promise<string[][]> =>
    (await rowsOf(strToU8(text), "a.csv"))[0]!.rows.map((row) => row.cells.map((cell) => (cell.kind === "text" ? cell.text : "")));

  test.each([
    ["semicolons and decimal commas", "\ufeffa;b\r\n1,5;2,5\r\n", [["a", "b"], ["1,5", "2,5"]]],
    ["commas", 'a,b\n"x, ""y""","hai\ndòng"\n', [["a", "b"], ['x, "y"', "hai\ndòng"]]],
    ["tabs", "a\tb\n1,5\t2", [["a", "b"], ["1,5", "2"]]],
    ["a mark that is declared", "sep=,\na,b;c\n", [["a", "b;c"]]],
    ["blank lines and blanks at the end", "a;;\n\n;;\n;b;\n", [["a"], ["", "b"]]],
    ["a semicolon in a sentence", "đơn vị,ghi chú\nA,một; hai\n", [["đơn vị", "ghi chú"], ["A", "một; hai"]]],
    ["one column", "mã\n01\n", [["mã"], ["01"]]],
  ])("with %s", async (_, text, expected) => {
    expect(await cells(text)).toEqual(expected);
  });

  test("keeps the numbers of its rows and is NFC", async () => {
    const [sheet] = await rowsOf(strToU8("tie\u0302\u0301ng\n\nb"), "a.csv");
    expect(sheet!.rows).toEqual([
      { number: 1, hidden: false, cells: [{ kind: "text", text: "ti\u1ebfng" }] },
      { number: 3, hidden: false, cells: [{ kind: "text", text: "b" }] },
    ]);
  });

  test("in UTF-16, as Excel's Unicode text", async () => {
    const [sheet] = await rowsOf(new Uint8Array(Buffer.from("\ufeffđơn vị\t1", "utf16le")), "a.csv");
    expect(sheet!.rows[0]!.cells).toEqual([{ kind: "text", text: "đơn vị" }, { kind: "text", text: "1" }]);
  });

  test("is refused with a quote that never closes", async () => {
    expect(await refusalOf(strToU8('a;b\n"c;d\n'), "a.csv")).toBe("file.quotes");
  });
});

test("a name that says another kind is refused", async () => {
  expect(await refusalOf(bare("<worksheet/>"), "a.csv")).toBe("file.ending");
  expect(await refusalOf(strToU8("a;b"), "a.xlsx")).toBe("file.ending");
  expect(await refusalOf(strToU8("a"), "a.txt")).toBe("file.kind");
});
