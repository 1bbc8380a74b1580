import { boundsOf, emptyFigure, type Figure, formatNumber, formatPercent, type Indicator, leafFigure, type Level, notShownText, type RollUpRule, type Series, shown } from "@xhht/core";
import type { DashboardIndicator, FigureView } from "../figures-view.ts";
import { unitWords } from "./scene.ts";

const isShare = (rule: RollUpRule): boolean => rule === "sum" || rule === "share";
const twoDecimals = (n: number): number => Math.round(n * 100) / 100;

/** Percent with at most two decimals. */
export const percent = (numerator: number, denominator: number): number | null => (denominator === 0 ? null : twoDecimals((numerator / denominator) * 100));

/** A figure in which suppressed ones stand is not shown where it is small, nor where it would show one unit alone. */
export const isHidden = (figure: Figure, rule: RollUpRule): boolean => !shown(figure, rule) || (figure.suppressed > 0 && figure.reported === 1);

/** What is shown of a figure. */
export const viewFigure = (figure: Figure, { id, rule }: Series): FigureView => {
  const hidden = isHidden(figure, rule);
  const { numerator, denominator, reported } = figure;
  const bounds = hidden || rule === "none" ? null : boundsOf(figure, rule);
  const number = ({ top, bottom }: { top: bigint; bottom: bigint }): number => twoDecimals((Number(top) / Number(bottom)) * (isShare(rule) ? 100 : 1));
  const told = reported > 0 || denominator > 0;
  const value = hidden || !told || rule === "none" ? null : isShare(rule) ? percent(numerator, denominator) : numerator;
  return { ...(hidden ? unsaid(figure) : figure), series: id, rule, value, low: bounds && number(bounds.low), high: bounds && number(bounds.high), text: sayFigure(figure, rule, value) };
};

/** A figure without what it counts; who reported may be known. */
const unsaid = ({ band: _band, ...plain }: Figure): Figure => ({ ...plain, numerator: 0, estimatedNumerator: 0 });

const sayFigure = (figure: Figure, rule: RollUpRule, value: number | null): string => {
  const { numerator, denominator } = figure;
  if (isHidden(figure, rule)) return notShownText;
  if (value === null) return "Chưa có số liệu";
  const parts = `(${formatNumber(numerator)}/${formatNumber(denominator)}${rule === "share" ? " đơn vị" : ""})`;
  return isShare(rule) ? `${formatPercent(value)} ${parts}` : formatNumber(value);
};

/** What stands in the cell of a unit that counts an indicator itself. */
export const quantityOf = ({ measure }: Pick<Indicator, "measure">): DashboardIndicator["quantity"] =>
  ({ ratio: "percent", level: "level", status: "answer", count: "count" } as const)[measure.kind];

/** A series in words: `Xã, phường đạt mức độ 2 trở lên`. */
export const saySeries = (series: Series & { level: Level }, { label, measure }: Pick<Indicator, "label" | "measure">): string => {
  if (series.rule !== "share") return label;
  const who = unitWords[series.level];
  const what = measure.kind === "level" ? `đạt mức độ ${series.atLeast}${series.atLeast === measure.max ? "" : " trở lên"}` : "được công nhận hoặc đạt chuẩn";
  return `${who.charAt(0).toLocaleUpperCase("vi")}${who.slice(1)} ${what}`;
};

/** The figure of units of which none has reported anything. */
export const emptyOf = (series: Series, units: number): Figure => {
  const one = leafFigure({ cell: { state: "not_reported" } }, series);
  return { ...emptyFigure, expected: units, missingDenominator: one.missingDenominator * units, unknown: one.unknown * units };
};
