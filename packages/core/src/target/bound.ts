import { compareExact, exact, minus, plus, times, type Exact } from "../value/exact.ts";
import type { Comparator } from "./target.ts";

/** The edge that a value must reach, and whether standing on it is enough. */
export interface Bound {
  at: Exact;
  enough: boolean;
  /** Less is better. */
  less: boolean;
}

/** "Khoảng": as much as one twentieth of the value may be missing, so khoảng 55% is met from 52,25%. */
export const aboutTolerance = 0.05;

/**
 * One rule a comparator. A bare number means "reach it" (99% meets 98%), or "come down to it" where less is wanted.
 * "Khoảng" leans to the easy side only: doing better is never a fault.
 */
const rules: Record<Comparator, (goal: Exact, less: boolean) => Omit<Bound, "less">> = {
  eq: (at) => ({ at, enough: true }),
  gte: (at) => ({ at, enough: true }),
  gt: (at) => ({ at, enough: false }),
  lte: (at) => ({ at, enough: true }),
  approx: (goal, less) => {
    const slack = times(goal, exact(aboutTolerance));
    return { at: less ? plus(goal, slack) : minus(goal, slack), enough: true };
  },
  avg_per_year: (at) => ({ at, enough: true }),
};

/** The bound of a goal. */
export const boundOf = (comparator: Comparator, goal: Exact, less: boolean): Bound => ({
  ...rules[comparator](goal, less),
  less,
});

/** Whether a value is on the good side of a bound. */
export const reaches = (value: Exact, { at, enough, less }: Bound): boolean => {
  const side = compareExact(value, at) * (less ? -1 : 1);
  return side > 0 || (side === 0 && enough);
};
