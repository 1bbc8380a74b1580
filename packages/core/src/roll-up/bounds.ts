import { exact, minus, over, type Exact } from "../value/exact.ts";
import type { Figure } from "./figure.ts";
import type { RollUpRule } from "./series.ts";

/** The lowest and the highest value a figure can still take. */
export interface Bounds {
  low: Exact;
  high: Exact;
}

const ratio = (numerator: number, denominator: number): Exact => over(exact(numerator), exact(denominator));

/** The ratio of a sum or a share, 0 to 1, without rounding; null while its denominator is zero. */
export const ratioOf = ({ numerator, denominator }: Pick<Figure, "numerator" | "denominator">): Exact | null =>
  denominator === 0 ? null : ratio(numerator, denominator);

/** How many units reported of how many that should have. */
export const coverageOf = ({
  reported,
  expected,
}: Figure): { reported: number; expected: number; share: Exact | null } => ({
  reported,
  expected,
  share: expected === 0 ? null : over(exact(reported), exact(expected)),
});

const ratioBounds = (figure: Figure): Bounds | null => {
  const { numerator, denominator, missingDenominator, estimatedNumerator, estimatedDenominator, band } = figure;
  if (band)
    return band.low[1] === 0 || band.high[1] === 0 ? null : { low: ratio(...band.low), high: ratio(...band.high) };
  const whole = denominator + missingDenominator;
  if (whole === 0) return null;
  const certain = numerator - estimatedNumerator;
  return { low: ratio(certain, whole), high: ratio(certain + estimatedDenominator + missingDenominator, whole) };
};

const plainBounds = ({ numerator, reported, band }: Figure): Bounds | null => {
  if (reported === 0) return null;
  return band
    ? { low: exact(band.low[0]), high: exact(band.high[0]) }
    : { low: exact(numerator), high: exact(numerator) };
};

/**
 * Lowest and highest value still possible. A sum and a share: none or all of the missing denominators may count, and of a
 * unit cut across the border none or all may lie here. Null while a missing denominator is unknown; a count and an extreme
 * have bounds only when all reported; a degree has none but its lowest and highest.
 */
export const boundsOf = (figure: Figure, rule: RollUpRule = "sum"): Bounds | null => {
  if (figure.unknown > 0) return null;
  if (rule === "sum" || rule === "share") return ratioBounds(figure);
  if (rule !== "none") return plainBounds(figure);
  return figure.reported === 0 ? null : { low: exact(figure.numerator), high: exact(figure.denominator) };
};

/** What a figure says as a number: the ratio of a sum or a share, the count, the extreme; null while nobody reported. */
export const valueOf = (figure: Figure, rule: RollUpRule): Exact | null => {
  if (rule === "sum" || rule === "share") return ratioOf(figure);
  return figure.reported === 0 || rule === "none" ? null : exact(figure.numerator);
};

/** A figure of a year. */
export interface FigureOfYear {
  year: number;
  figure: Figure;
}

/**
 * Mean change a year of what rolled up, 0–1 for a ratio: that of the whole, never the mean of the units' changes. Null where one
 * of the two years has no value; the later year comes second.
 */
export const yearlyChange = (earlier: FigureOfYear, later: FigureOfYear, rule: RollUpRule): Exact | null => {
  const [before, now] = [valueOf(earlier.figure, rule), valueOf(later.figure, rule)];
  return before === null || now === null ? null : over(minus(now, before), exact(later.year - earlier.year));
};
