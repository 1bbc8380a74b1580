import {
  type Cell, type Indicator, type IndicatorCode, type Issue, type Measure, cellStateLabel, count, formatNumber, level, ratio,
} from "@xhht/core";
import { type ValueRow, sayPlace } from "./value-row.ts";

/** Indicators by their code, as plugins describe them. */
export type KnownIndicators = ReadonlyMap<IndicatorCode, Pick<Indicator, "label" | "measure" | "countedAt">>;

const highestLevel = 9;
const hasNumber = ({ state }: ValueRow): boolean => state === "value" || state === "suppressed";

/**
 * What an indicator that no plugin describes must be, from its lines: with a denominator anywhere it is a ratio; whole numbers
 * of 0 to 9 are a level, as high as the highest seen; other numbers are a count.
 */
export const inferMeasure = (rows: readonly ValueRow[]): Measure => {
  const numbers = rows.filter(hasNumber).map(({ numerator }) => numerator!);
  if (numbers.length === 0 || rows.some(({ denominator }) => denominator !== null)) return ratio({ of: "tử số", outOf: "mẫu số" });
  const highest = numbers.reduce((a, b) => Math.max(a, b), 1);
  return highest > highestLevel ? count("số đếm") : level({ min: 1, max: highest });
};

type Flaw = [message: string, remedy: string] | null;

const noDenominator = ({ denominator }: ValueRow): Flaw =>
  denominator === null ? null : ["có mẫu số, nhưng chỉ số này không phải là tỷ lệ", "Hãy để trống cột denominator."];

const flaws: { [K in Measure["kind"]]: (row: ValueRow, measure: Extract<Measure, { kind: K }>) => Flaw } = {
  ratio: (row) => {
    if (!hasNumber(row)) return null;
    const { numerator, denominator } = row;
    if (denominator === null) return ["là một tỷ lệ nhưng cột denominator để trống", "Hãy ghi mẫu số; nơi chưa có số thì để trống cả hai ô."];
    return numerator! > denominator
      ? [`có tử số ${formatNumber(numerator!)} lớn hơn mẫu số ${formatNumber(denominator)}`, "Hãy xem lại hai số; có thể chúng bị đổi chỗ."]
      : null;
  },
  level: (row, { max }) =>
    hasNumber(row) && row.numerator! > max
      ? [`chỉ có mức độ từ 0 (chưa đạt) đến ${max}, không có mức độ ${formatNumber(row.numerator!)}`, "Hãy ghi lại mức độ vào cột numerator."]
      : noDenominator(row),
  status: (row) =>
    hasNumber(row) && row.numerator! > 1 ? ["chỉ nhận 1 (đạt) hoặc 0 (chưa đạt)", "Hãy ghi 1 hoặc 0 vào cột numerator."] : noDenominator(row),
  count: noDenominator,
};

/** What is wrong with a line for the measure of its indicator, or null. */
export const measureIssue = (row: ValueRow, measure: Measure): Issue | null => {
  const flaw = (flaws[measure.kind] as (row: ValueRow, measure: Measure) => Flaw)(row, measure);
  if (flaw === null) return null;
  const [message, remedy] = flaw;
  return { code: "values.measure", severity: "error", place: sayPlace(row), message: `Chỉ số ${row.indicator} ${message}.`, remedy };
};

/** The figure of a line as a cell. The line has been held to its measure. */
export const valueCell = ({ state, numerator, denominator }: ValueRow): Cell => {
  if (state !== "value" && state !== "suppressed") return { state };
  return (denominator === null ? { state, value: numerator! } : { state, numerator: numerator!, denominator }) as Cell;
};

/** A figure in words: `120/200`, `3`, `chưa báo cáo`. */
export const sayCell = (cell: Cell): string => {
  if ("value" in cell) return formatNumber(cell.value);
  if ("numerator" in cell) return `${formatNumber(cell.numerator)}/${formatNumber(cell.denominator)}`;
  return cellStateLabel[cell.state].toLowerCase();
};

/** A line's figure in words. */
export const sayValue = (row: ValueRow): string => sayCell(valueCell(row));
