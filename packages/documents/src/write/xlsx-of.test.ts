import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { count, level, ratio, type Cell } from "@xhht/core";
import { expect, test } from "vitest";
import { figureGrid, lateGrid, orphanGrid, taskGrid, type Grid } from "./grid.ts";
import { samplePlanFile } from "./sample-plan-file.test.data.ts";
import { xlsxOf } from "./xlsx-of.ts";

const units = [
  { id: "01@0000", code: "00001", name: "Xã Bến Sao" },
  { id: "02@0000", code: "00002", name: "Xã Gò Trăng" },
];
const indicators = [
  { code: "BOOKS", label: "Gia đình có tủ sách", measure: ratio({ of: "gia đình có tủ sách", outOf: "gia đình" }) },
  { code: "READ", label: "Chuẩn đọc sách", measure: level({ min: 1, max: 3 }) },
  { code: "CLASS", label: "Lớp tối", measure: count("lớp") },
];
const cells: Record<string, Cell> = {
  "01@0000/BOOKS": { state: "value", numerator: 651, denominator: 1000 },
  "01@0000/READ": { state: "value", value: 2 },
  "01@0000/CLASS": { state: "value", value: 0 },
  "02@0000/BOOKS": { state: "suppressed", numerator: 1, denominator: 2 },
};
const figures = figureGrid("Số liệu năm 2026", units, indicators, (unit, code) => cells[`${unit}/${code}`] ?? { state: "not_reported" });
const unit = units[0]!;
const tasks = taskGrid([{ unit, table: samplePlanFile.plan.taskTables["shelves"]!, agencies: samplePlanFile.agencies }])!;
const late = lateGrid([{ unit, title: "Báo cáo năm 2026", lastDay: "2026-12-04", sentOn: null, daysLate: 3 }]);
const orphan = orphanGrid([{ unit, orphans: [{ item: "BOOKS", label: "Gia đình có tủ sách", missing: ["người phụ trách", "người thay"], says: "" }] }]);

const open = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
};

test("cells are typed: numbers, dates and text; what is not there says why, what is hidden stays hidden", async () => {
  const book = await open(await xlsxOf([figures, tasks, late, orphan]));
  const sheet = book.getWorksheet("Số liệu")!;
  expect(sheet.getRow(5).values).toEqual([undefined, "00001", "Xã Bến Sao", 651, 1000, 65.1, 2, 0]);
  expect(sheet.getRow(6).values).toEqual([undefined, "00002", "Xã Gò Trăng", "Không công bố", "Không công bố", "Không công bố", "Chưa báo cáo", "Chưa báo cáo"]);
  expect(sheet.getCell("A5").numFmt).toBe("@");
  expect(sheet.getCell("E5").numFmt).toBe("0.0##");
  const lateSheet = book.getWorksheet("Báo cáo chậm")!;
  expect(lateSheet.getCell("D4").value).toEqual(new Date("2026-12-04T00:00:00Z"));
  expect(lateSheet.getCell("E4").value).toBe("Chưa gửi");
  expect(book.getWorksheet("Chưa có người phụ trách")!.getCell("D4").value).toBe("người phụ trách; người thay");
  expect(book.getWorksheet("Lịch mở tủ sách")!.getRow(4).values).toEqual([undefined, "00001", "Xã Bến Sao", 1, "Ấp Đò", "Hội Đọc sách xã", "Quý II/2024"]);
});

test("heads stay in sight, repeat in print, and the area of print ends with the table", async () => {
  const sheet = (await open(await xlsxOf([figures]))).getWorksheet("Số liệu")!;
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 4, xSplit: 2 });
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, printTitlesRow: "3:4", printArea: "A1:G6", fitToWidth: 1 });
  expect(sheet.getCell("C3").value).toBe("Gia đình có tủ sách");
  expect(sheet.getCell("E3").isMerged).toBe(true);
});

test("no text becomes a formula, in narrow or wide signs", async () => {
  const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠A", "=cmd|'/c calc'!A1"];
  const grid: Grid = { name: "=A1", title: "=1+1", columns: [{ label: "=2", kind: "text", width: 10 }], rows: texts.map((text) => [text]) };
  const parts = unzipSync(await xlsxOf([grid, grid], "=3&A"));
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d\.xml$/.test(name));
  expect(sheets).toHaveLength(2);
  expect(sheets.filter((name) => /<f[ >]/.test(strFromU8(parts[name]!)))).toEqual([]);
});

test("the same grids give the same bytes", async () => {
  const one = await xlsxOf([figures, tasks]);
  await new Promise((done) => setTimeout(done, 2_100));
  expect(Buffer.from(one).equals(Buffer.from(await xlsxOf([figures, tasks])))).toBe(true);
});
