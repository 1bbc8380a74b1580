import type { TargetReading } from "../reading.ts";

/** What a person says stands in a text: the fields of a target by which a reading is judged. */
export type ExpectedTarget = Pick<TargetReading, "milestone" | "comparator" | "value" | "unit" | "measure" | "modality" | "nested" | "indicator">;

/** How many were there, how many were read, and how many of them agree. */
export interface Score {
  expected: number;
  read: number;
  /** Value, comparator and milestone agree. */
  figure: number;
  /** So does the indicator. */
  indicator: number;
  /** And measure, unit, modality and nesting. */
  whole: number;
}

const figure = ({ milestone, comparator, value }: ExpectedTarget): string => [milestone, comparator, value].join("|");
const indicator = (one: ExpectedTarget): string => [figure(one), one.indicator].join("|");
const whole = (one: ExpectedTarget): string => [indicator(one), one.unit, one.measure, one.modality, one.nested].join("|");

const agreeing = (expected: readonly ExpectedTarget[], read: readonly ExpectedTarget[], key: (one: ExpectedTarget) => string): number => {
  const left = read.map(key);
  return expected.filter((one) => {
    const at = left.indexOf(key(one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

/** Compares readings with what a person found, whatever their order; each reading answers for one target at most. */
export const scoreTargets = (expected: readonly ExpectedTarget[], read: readonly ExpectedTarget[]): Score => ({
  expected: expected.length,
  read: read.length,
  figure: agreeing(expected, read, figure),
  indicator: agreeing(expected, read, indicator),
  whole: agreeing(expected, read, whole),
});

/** The sum of scores. */
export const addScores = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      read: sum.read + one.read,
      figure: sum.figure + one.figure,
      indicator: sum.indicator + one.indicator,
      whole: sum.whole + one.whole,
    }),
    { expected: 0, read: 0, figure: 0, indicator: 0, whole: 0 },
  );
