import { type CellState, cellStateLabel } from "@xhht/core";
import { type ValueColumn, valueColumns } from "./value-column.ts";
import { type ValueLine, openColumns, valueFileColumns } from "./value-file.ts";

const widths: Record<keyof ValueLine, number> = {
  unit: 10, unitName: 32, indicator: 22, indicatorName: 46, period: 10, numerator: 14, denominator: 14, state: 18, on: 14,
};
const labels: Record<keyof ValueLine, string> = {
  unitName: "Tên đơn vị",
  indicatorName: "Tên chỉ số",
  ...(Object.fromEntries(Object.entries(valueColumns).map(([name, { label }]) => [name, label])) as Record<ValueColumn, string>),
};
const states = Object.keys(cellStateLabel) as CellState[];

const guide: readonly (readonly [string, string])[] = [
  ["Chỉ điền các ô không khóa", "numerator, denominator, state, on. Mã và tên giữ nguyên để máy nhận ra đúng dòng."],
  ["numerator", "Tử số của tỷ lệ. Chỉ số theo mức độ, theo chuẩn (1 là đạt, 0 là chưa) hoặc số đếm thì ghi một số ở đây."],
  ["denominator", "Mẫu số của tỷ lệ; không phải tỷ lệ thì để trống. Biết mẫu số mà chưa có tử số thì cứ ghi mẫu số."],
  ["state", `Để trống: có số là có số liệu, không có số là chưa báo cáo. Hoặc chọn: ${states.map((state) => `${state} (${cellStateLabel[state].toLowerCase()})`).join("; ")}.`],
  ["on", "Ngày của số liệu; để trống thì hiểu là ngày cuối kỳ. Đơn vị đã sáp nhập thì ghi một ngày trước khi sáp nhập."],
];

/**
 * Lines as a workbook: ids and names are locked (without a password: it keeps from slips, not from intent), the state is chosen from
 * a list, codes are text so that their zeros stay, a second sheet says how to fill it in. Same lines, same bytes.
 */
export const valuesXlsx = async (lines: readonly ValueLine[]): Promise<Uint8Array> => {
  // Loaded when a workbook is written: reading values does not wait for it.
  const [{ default: ExcelJS }, { fixedZip }] = await Promise.all([import("exceljs"), import("../write/fixed-zip.ts")]);
  const book = new ExcelJS.Workbook();
  book.created = new Date(0);
  book.modified = new Date(0);
  const sheet = book.addWorksheet("Số liệu", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = valueFileColumns.map((key) => ({ header: key, key, width: widths[key] }));
  sheet.getRow(1).font = { bold: true };
  for (const [at, name] of valueFileColumns.entries()) sheet.getRow(1).getCell(at + 1).note = labels[name];
  for (const line of lines) sheet.addRow({ ...line, state: line.state === "" ? null : line.state, on: line.on === "" ? null : line.on });
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    for (const [at, name] of valueFileColumns.entries()) {
      const cell = row.getCell(at + 1);
      cell.protection = { locked: !openColumns.has(name) };
      cell.numFmt = name === "numerator" || name === "denominator" ? "#,##0" : "@";
      if (name === "state")
        cell.dataValidation = { type: "list", allowBlank: true, formulae: [`"${states.join(",")}"`], showErrorMessage: true, error: "Hãy chọn một trạng thái trong danh sách, hoặc để trống." };
    }
  });
  await sheet.protect("", { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, autoFilter: true });
  const help = book.addWorksheet("Hướng dẫn");
  help.columns = [{ width: 28 }, { width: 110 }];
  for (const pair of guide) help.addRow([...pair]);
  return fixedZip(new Uint8Array(await book.xlsx.writeBuffer()));
};
