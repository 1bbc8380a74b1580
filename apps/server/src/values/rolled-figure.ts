import { type Figure, type IndicatorCode, type PeriodId, type PlacedFigure, type Series, type UnitId, boundsOf } from "@xhht/core";

/** A figure of an ancestor, in the shape that `roll-up --json` prints. */
export interface RolledFigure {
  /** `code@validFrom`; the nation is `VN`. */
  unit: UnitId;
  /** `SKILL_INFO`, or `LIT_STD_LEVEL@2` for the share of units that reach a level. */
  indicator: IndicatorCode;
  period: PeriodId;
  /** Null where it may not be shown. */
  numerator: number | null;
  /** Null for a count. */
  denominator: number | null;
  /** 0 to 1; null for a count. */
  ratio: number | null;
  /** Lowest and highest ratio still possible; of a count, only where a unit was cut and its part is estimated. */
  low: number | null;
  high: number | null;
  reported: number;
  expected: number;
}

/** Below this, a sum that holds figures nobody may see is not shown either. */
const leastShown = 5;

const number = ({ top, bottom }: { top: bigint; bottom: bigint }): number => Number(top) / Number(bottom);

const hidden = ({ suppressed, numerator }: Figure): boolean => suppressed > 0 && numerator < leastShown;

/** Whether a figure says that nobody reported anything, not even in part: its zeros are no numbers. */
export const isSilent = ({ numerator, denominator, reported }: RolledFigure): boolean => reported === 0 && numerator === 0 && !denominator;

/** The figure as it is told to people and programs. */
export const tell = ({ unit, period, ...figure }: PlacedFigure, { id, rule }: Pick<Series, "id" | "rule">): RolledFigure => {
  const { numerator, denominator, reported, expected } = figure;
  const parts = rule === "sum" || rule === "share";
  const bounds = parts || figure.band ? boundsOf(figure, rule) : null;
  const shown = !hidden(figure);
  return {
    unit: unit === "VN@0000" ? "VN" : unit,
    indicator: id,
    period,
    numerator: shown ? numerator : null,
    denominator: parts ? denominator : null,
    ratio: shown && parts && denominator > 0 ? numerator / denominator : null,
    low: shown && bounds ? number(bounds.low) : null,
    high: shown && bounds ? number(bounds.high) : null,
    reported,
    expected,
  };
};
