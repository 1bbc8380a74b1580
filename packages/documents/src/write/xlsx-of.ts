import ExcelJS from "exceljs";
import { isIsoDate } from "@xhht/core";
import { fixedMoment } from "./fixed-moment.ts";
import { fixedZip } from "./fixed-zip.ts";
import type { Grid, GridColumn, GridKind } from "./grid.ts";

const formats: Record<GridKind, string> = { text: "@", integer: "#,##0", number: "#,##0.###", percent: "0.0##", date: "dd/mm/yyyy" };
const font = { name: "Times New Roman", size: 12 };
const thin = { style: "thin" as const };
const border = { top: thin, bottom: thin, left: thin, right: thin };
/** Row of the title, row of the groups, row of the labels. */
const titleRow = 1;
const groupRow = 3;

/** Excel takes 31 signs, none of `[]:*?/\`, and no two sheets of one name. */
const sheetName = (name: string, taken: ReadonlySet<string>): string => {
  const clean = name.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "").trim().slice(0, 28) || "Bảng";
  if (!taken.has(clean.toLowerCase())) return clean;
  for (let n = 2; ; n += 1) if (!taken.has(`${clean} ${n}`.toLowerCase())) return `${clean} ${n}`;
};

const cellValue = (value: string | number | null, kind: GridKind): ExcelJS.CellValue => {
  if (value === null) return null;
  if (kind === "date" && typeof value === "string" && isIsoDate(value)) return new Date(`${value}T00:00:00Z`);
  return value;
};

const headings = (sheet: ExcelJS.Worksheet, columns: readonly GridColumn[]): void => {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const labels = isGrouped ? groupRow + 1 : groupRow;
  columns.forEach(({ label, group }, at) => {
    sheet.getCell(labels, at + 1).value = label;
    if (isGrouped) sheet.getCell(groupRow, at + 1).value = group ?? label;
  });
  if (isGrouped) merge(sheet, columns);
  for (let row = groupRow; row <= labels; row += 1) {
    for (let at = 1; at <= columns.length; at += 1) {
      Object.assign(sheet.getCell(row, at), { font: { ...font, bold: true }, border, alignment: { horizontal: "center", vertical: "middle", wrapText: true } });
    }
  }
  sheet.views = [{ state: "frozen", ySplit: labels, xSplit: Math.min(2, columns.length) }];
  sheet.pageSetup.printTitlesRow = `${groupRow}:${labels}`;
};

/** A group's heading stands over its columns; a column without a group fills both rows. */
const merge = (sheet: ExcelJS.Worksheet, columns: readonly GridColumn[]): void => {
  for (let from = 0; from < columns.length; ) {
    const { group } = columns[from]!;
    const end = columns.findIndex((one, at) => at > from && (group === undefined || one.group !== group));
    const to = (end < 0 ? columns.length : end) - 1;
    if (group === undefined) sheet.mergeCells(groupRow, from + 1, groupRow + 1, from + 1);
    else if (to > from) sheet.mergeCells(groupRow, from + 1, groupRow, to + 1);
    from = to + 1;
  }
};

const addGrid = (book: ExcelJS.Workbook, { name, title, columns, rows }: Grid, footer: string | null): void => {
  const taken = new Set(book.worksheets.map((one) => one.name.toLowerCase()));
  const sheet = book.addWorksheet(sheetName(name, taken));
  sheet.columns = columns.map(({ width }) => ({ width }));
  const head = sheet.getCell(titleRow, 1);
  head.value = title;
  head.font = { ...font, size: 14, bold: true };
  headings(sheet, columns);
  const first = groupRow + (columns.some(({ group }) => group !== undefined) ? 2 : 1);
  rows.forEach((row, index) => {
    columns.forEach(({ kind }, at) => {
      const cell = sheet.getCell(first + index, at + 1);
      const value = row[at] ?? null;
      const isText = typeof value === "string" && !(kind === "date" && isIsoDate(value));
      cell.value = cellValue(value, kind);
      cell.numFmt = isText ? "@" : formats[kind];
      cell.font = font;
      cell.border = border;
      cell.alignment = { vertical: "middle", wrapText: kind === "text", horizontal: isText ? "left" : "right" };
    });
  });
  const last = sheet.getColumn(columns.length).letter;
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: columns.reduce((sum, { width }) => sum + width, 0) > 95 ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: `A${titleRow}:${last}${Math.max(first + rows.length - 1, first)}`,
  });
  sheet.headerFooter.oddFooter = `&L${(footer ?? "").replaceAll("&", "&&")}&RTrang &P/&N`;
};

/** Grids as a workbook: typed cells, heads that stay in sight and repeat in print, areas of print. The same grids give the same bytes. */
export const xlsxOf = async (grids: readonly Grid[], footer: string | null = null): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.creator = "XHHT";
  book.lastModifiedBy = "XHHT";
  book.created = new Date(fixedMoment);
  book.modified = new Date(fixedMoment);
  for (const grid of grids) addGrid(book, grid, footer);
  return fixedZip(new Uint8Array(await book.xlsx.writeBuffer()));
};
