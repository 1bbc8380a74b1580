import { exact, over, type Exact } from "../value/exact.ts";
import type { Figure } from "./figure.ts";
import type { RollUpRule } from "./series.ts";

/** The lowest and the highest value a figure can still take. */
export interface Bounds {
  low: Exact;
  high: Exact;
}

/** The ratio of a sum or a share, 0 to 1, without rounding; null while its denominator is zero. */
export const ratioOf = ({ numerator, denominator }: Pick<Figure, "numerator" | "denominator">): Exact | null =>
  denominator === 0 ? null : over(exact(numerator), exact(denominator));

/** How many units reported of how many that should have. */
export const coverageOf = ({ reported, expected }: Figure): { reported: number; expected: number; share: Exact | null } => ({
  reported,
  expected,
  share: expected === 0 ? null : over(exact(reported), exact(expected)),
});

/**
 * Lowest and highest ratio of a sum or a share: none or all of the missing denominators may count, and what is only
 * estimated to lie here may be none or all of it. Null while a missing denominator is unknown.
 */
export const boundsOf = (figure: Figure): Bounds | null => {
  const { numerator, denominator, missingDenominator, unknown, estimatedNumerator, estimatedDenominator } = figure;
  if (unknown > 0) return null;
  const whole = denominator + missingDenominator;
  if (whole === 0) return null;
  const certain = numerator - estimatedNumerator;
  return {
    low: over(exact(certain), exact(whole)),
    high: over(exact(certain + estimatedDenominator + missingDenominator), exact(whole)),
  };
};

/** What a figure says as a number: the ratio of a sum or a share, the count, the extreme; null while nobody reported. */
export const valueOf = (figure: Figure, rule: RollUpRule): Exact | null => {
  if (figure.reported === 0 || rule === "none") return null;
  return rule === "sum" || rule === "share" ? ratioOf(figure) : exact(figure.numerator);
};
