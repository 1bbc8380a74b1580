import type { Figure } from "./figure.ts";
import type { RollUpRule } from "./series.ts";

type Parts = Pick<Figure, "numerator" | "denominator">;

const added = (a: Figure, b: Figure): Parts => ({
  numerator: a.numerator + b.numerator,
  denominator: a.denominator + b.denominator,
});

/** The better of two extremes; a figure in which nobody reported has none. */
const extreme =
  (choose: (x: number, y: number) => number) =>
  (a: Figure, b: Figure): Parts => {
    if (a.reported === 0) return { numerator: b.numerator, denominator: 0 };
    return { numerator: b.reported === 0 ? a.numerator : choose(a.numerator, b.numerator), denominator: 0 };
  };

const spread = (a: Figure, b: Figure): Parts => {
  if (a.reported === 0 || b.reported === 0) return a.reported === 0 ? b : a;
  return { numerator: Math.min(a.numerator, b.numerator), denominator: Math.max(a.denominator, b.denominator) };
};

const together: Record<RollUpRule, (a: Figure, b: Figure) => Parts> = {
  sum: added,
  share: added,
  count: added,
  lowest: extreme(Math.min),
  highest: extreme(Math.max),
  none: spread,
};

/** The figure of two disjoint sets of units together: associative, and the order of units changes nothing. */
export const combine = (a: Figure, b: Figure, rule: RollUpRule): Figure => {
  const { numerator, denominator } = together[rule](a, b);
  return {
    numerator,
    denominator,
    reported: a.reported + b.reported,
    expected: a.expected + b.expected,
    missingDenominator: a.missingDenominator + b.missingDenominator,
    unknown: a.unknown + b.unknown,
    suppressed: a.suppressed + b.suppressed,
    estimatedNumerator: a.estimatedNumerator + b.estimatedNumerator,
    estimatedDenominator: a.estimatedDenominator + b.estimatedDenominator,
  };
};
