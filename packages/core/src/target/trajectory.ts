import { exact, minus, over, plus, times, type Exact } from "../value/exact.ts";

/** A value observed in a year: percent for ratios, else the level or the count. */
export interface Observed {
  year: number;
  value: number;
}

/** Where a straight line from the baseline to the goal at the milestone stands in a year between the two. */
export const expectedAt = (baseline: Observed, goal: number, milestone: number, year: number): Exact => {
  const way = over(exact(year - baseline.year), exact(milestone - baseline.year));
  return plus(exact(baseline.value), times(minus(exact(goal), exact(baseline.value)), way));
};

/** Mean change a year since the baseline; the year is later than the baseline's. */
export const meanChange = (baseline: Observed, now: Exact, year: number): Exact =>
  over(minus(now, exact(baseline.value)), exact(year - baseline.year));
