import { csvText } from "../write/csv.ts";
import type { ExchangeFigure } from "./exchange-figure.ts";

type Kind = "string" | "integer" | "decimal";

/** A column of the open csv: its name, its Vietnamese title, what its cells are. */
export interface FigureColumn {
  name: keyof ExchangeFigure;
  title: string;
  kind: Kind;
}

/** The columns of the open csv, in order. */
export const figureColumns: readonly FigureColumn[] = [
  { name: "unit", title: "Mã đơn vị", kind: "string" },
  { name: "unitName", title: "Đơn vị", kind: "string" },
  { name: "indicator", title: "Mã chỉ số", kind: "string" },
  { name: "indicatorName", title: "Chỉ số", kind: "string" },
  { name: "period", title: "Kỳ", kind: "string" },
  { name: "state", title: "Trạng thái", kind: "string" },
  { name: "numerator", title: "Tử số", kind: "integer" },
  { name: "denominator", title: "Mẫu số", kind: "integer" },
  { name: "ratio", title: "Tỷ lệ (0–1)", kind: "decimal" },
  { name: "low", title: "Tỷ lệ thấp nhất còn có thể", kind: "decimal" },
  { name: "high", title: "Tỷ lệ cao nhất còn có thể", kind: "decimal" },
  { name: "reported", title: "Đơn vị đã báo cáo", kind: "integer" },
  { name: "expected", title: "Đơn vị phải báo cáo", kind: "integer" },
];

/** Figures as the open csv. */
export const figuresCsv = (figures: readonly ExchangeFigure[]): string =>
  csvText(
    figureColumns.map(({ name }) => name),
    figures.map((figure) => figureColumns.map(({ name }) => figure[name])),
  );
