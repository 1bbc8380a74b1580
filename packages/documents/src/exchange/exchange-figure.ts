import { type CellState, type IndicatorCode, type PeriodId, unitId } from "@xhht/core";
import { sayUnit } from "./find-value-unit.ts";
import { type KnownIndicators, valueCell } from "./value-measure.ts";
import type { ValueRow } from "./value-row.ts";

/** A figure on its way to another system: what one unit reported, or what was rolled up to it. */
export interface ExchangeFigure {
  /** `code@validFrom`; the nation is `VN`. */
  unit: string;
  unitName: string;
  /** `SKILL_INFO`, or `LIT_STD_LEVEL@2` for a share of units. */
  indicator: IndicatorCode;
  indicatorName: string;
  period: PeriodId;
  state: CellState;
  /** Numerator, or the one number of a level, a status, a count; null where there is none or it may not be shown. */
  numerator: number | null;
  denominator: number | null;
  /** 0 to 1; null where there is no denominator. */
  ratio: number | null;
  low: number | null;
  high: number | null;
  /** Units that reported and units that should have; null for what one unit reported itself. */
  reported: number | null;
  expected: number | null;
}

/** Name of an indicator or of the share of units that reach one of its levels; the code itself where nobody knows it. */
export const indicatorName = (code: IndicatorCode, known: KnownIndicators): string => {
  const [base = code, level] = code.split("@");
  const { label, measure } = known.get(base) ?? {};
  if (label === undefined) return code;
  if (level === undefined) return label;
  return measure?.kind === "level" ? `${label}, tỷ lệ đơn vị đạt từ mức độ ${level}` : `${label}, tỷ lệ đơn vị đạt`;
};

/** A line of a file of values as a figure. What is suppressed leaves without its numbers. */
export const observedFigure = (row: ValueRow, known: KnownIndicators): ExchangeFigure => {
  const cell = valueCell(row);
  const shown = cell.state === "value";
  const [numerator, denominator] = [shown ? row.numerator : null, row.denominator];
  return {
    unit: row.unit.code === "VN" ? "VN" : unitId(row.unit),
    unitName: sayUnit(row.unit),
    indicator: row.indicator,
    indicatorName: indicatorName(row.indicator, known),
    period: row.period,
    state: row.state,
    numerator,
    denominator: row.state === "suppressed" ? null : denominator,
    ratio: numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : null,
    low: null,
    high: null,
    reported: null,
    expected: null,
  };
};
