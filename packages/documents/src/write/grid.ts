import type { Agency, AgencyId, Cell, Field, FieldValue, Indicator, IsoDate, Orphan, TaskTable } from "@xhht/core";
import { cellStateLabel, formatCell } from "@xhht/core";

/** What the cells of a column are; a percent is a number from 0 to 100, a date is ISO text. */
export type GridKind = "text" | "integer" | "number" | "percent" | "date";

/** A column of a grid; columns with the same `group` stand under one heading. */
export interface GridColumn {
  label: string;
  kind: GridKind;
  /** In characters. */
  width: number;
  group?: string;
}

/** A table for a sheet of a workbook or for a .csv. A text in a column of numbers says why there is none. */
export interface Grid {
  /** Name of the sheet. */
  name: string;
  /** What stands above the table. */
  title: string;
  columns: GridColumn[];
  rows: (string | number | null)[][];
}

const unitColumns: GridColumn[] = [
  { label: "Mã đơn vị", kind: "text", width: 12 },
  { label: "Đơn vị", kind: "text", width: 32 },
];

/** A unit as lists name it. */
export interface NamedUnit {
  id: string;
  code: string;
  name: string;
}

/** An indicator as lists name it. */
export type NamedIndicator = Pick<Indicator, "label" | "measure"> & { code: string };

const columnsOf = ({ label, measure }: NamedIndicator): GridColumn[] => {
  if (measure.kind === "ratio") {
    return [
      { label: "Tử số", kind: "integer", width: 11, group: label },
      { label: "Mẫu số", kind: "integer", width: 11, group: label },
      { label: "Tỷ lệ (%)", kind: "percent", width: 11, group: label },
    ];
  }
  const word = { level: "Mức độ", status: "Đạt (1) hay chưa (0)", count: "Số lượng" }[measure.kind];
  return [{ label: word, kind: "integer", width: 14, group: label }];
};

const figuresOf = ({ measure }: NamedIndicator, cell: Cell): (string | number | null)[] => {
  const words = cell.state === "value" ? null : cellStateLabel[cell.state];
  if (measure.kind !== "ratio") return [words ?? ("value" in cell ? cell.value : null)];
  if (cell.state !== "value" || !("numerator" in cell)) return [words, words, words];
  const { numerator, denominator } = cell;
  return [numerator, denominator, denominator > 0 ? (numerator * 100) / denominator : null];
};

/** Units × indicators: for a ratio both parts and the percentage, for anything else its number; where there is none, why. */
export const figureGrid = (
  title: string,
  units: readonly NamedUnit[],
  indicators: readonly NamedIndicator[],
  figure: (unit: string, indicator: string) => Cell,
): Grid => ({
  name: "Số liệu",
  title,
  columns: [...unitColumns, ...indicators.flatMap(columnsOf)],
  rows: units.map(({ id, code, name }) => [code, name, ...indicators.flatMap((one) => figuresOf(one, figure(id, one.code)))]),
});

const kindOf: Record<Field["kind"], GridKind> = {
  text: "text", integer: "integer", number: "number", percent: "percent", money: "integer", date: "date", quarter: "text", yesNo: "text", choice: "text", agency: "text",
};

const typed = (field: Field, value: FieldValue | undefined, agencies: Readonly<Record<AgencyId, Agency>>): string | number | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return value;
  return field.kind === "date" && typeof value === "string" ? value : formatCell(field, value, agencies);
};

/** The task tables of many units, one under the other, each row with its unit. All have the same columns. */
export const taskGrid = (tables: readonly { unit: NamedUnit; table: TaskTable; agencies: Readonly<Record<AgencyId, Agency>> }[]): Grid | null => {
  const [first] = tables;
  if (!first) return null;
  const fields = Object.entries(first.table.columns);
  return {
    name: first.table.label,
    title: first.table.label,
    columns: [...unitColumns, ...fields.map(([, { kind, label }]) => ({ label, kind: kindOf[kind], width: kind === "text" ? 40 : kind === "agency" ? 28 : 14 }))],
    rows: tables.flatMap(({ unit, table, agencies }) => table.rows.map((row) => [unit.code, unit.name, ...fields.map(([id, field]) => typed(field, row[id], agencies))])),
  };
};

/** What nobody answers for in full, by unit. */
export const orphanGrid = (found: readonly { unit: NamedUnit; orphans: readonly Orphan[] }[]): Grid => ({
  name: "Chưa có người phụ trách",
  title: "Chỉ tiêu, nhiệm vụ chưa có đủ người phụ trách",
  columns: [...unitColumns, { label: "Chỉ tiêu, nhiệm vụ", kind: "text", width: 60 }, { label: "Còn thiếu", kind: "text", width: 36 }],
  rows: found.flatMap(({ unit, orphans }) => orphans.map(({ label, missing }) => [unit.code, unit.name, label, missing.join("; ")])),
});

/** A report that came too late, or that has not come though its last good day is over. */
export interface LateReport {
  unit: NamedUnit;
  title: string;
  lastDay: IsoDate;
  /** Day on which it was sent; null: not yet. */
  sentOn: IsoDate | null;
  daysLate: number;
}

/** Reports that are late, the latest first as they are given. */
export const lateGrid = (reports: readonly LateReport[]): Grid => ({
  name: "Báo cáo chậm",
  title: "Báo cáo gửi chậm hoặc quá hạn chưa gửi",
  columns: [
    ...unitColumns,
    { label: "Báo cáo", kind: "text", width: 48 },
    { label: "Hạn cuối", kind: "date", width: 13 },
    { label: "Ngày gửi", kind: "date", width: 13 },
    { label: "Số ngày chậm", kind: "integer", width: 14 },
  ],
  rows: reports.map(({ unit, title, lastDay, sentOn, daysLate }) => [unit.code, unit.name, title, lastDay, sentOn ?? "Chưa gửi", daysLate]),
});
