import { type Cell, type Frame, type Indicator, judge, judgeNode, newFigures, type Observed, type Standard, standardOf, statuses, type Verdict } from "@xhht/core";
import type { Goal } from "./goals.ts";

// One figure and one first value, filled anew for every question: nothing waits between filling and asking.
const figure = newFigures({ nodes: ["-"], stamp: 0 } as unknown as Frame);
const first = { year: new Int32Array(1), value: new Float64Array(1) };
const known = new WeakMap<Goal, Map<number, Standard>>();

const standardFor = (goal: Goal, indicator: Indicator, year: number): Standard => {
  const years = known.get(goal) ?? known.set(goal, new Map()).get(goal)!;
  const made = years.get(year) ?? standardOf({ rule: indicator.measure.kind === "ratio" ? "sum" : "count", target: goal.target, indicator, year, baseline: first });
  years.set(year, made);
  return made;
};

/** The status that `judge` gives to what one unit reported, without its sentences: a dashboard asks thousands of times. */
export const quickStatus = (goal: Goal, indicator: Indicator, cell: Cell, year: number, baseline: Observed | undefined): Verdict["status"] => {
  const { kind } = indicator.measure;
  if (cell.state !== "value" || (kind !== "ratio" && kind !== "count") || ("value" in cell) === (kind === "ratio"))
    return judge(goal.target, indicator, cell, { year, ...(baseline ? { baseline } : {}) }).status;
  figure.numerator[0] = "value" in cell ? cell.value : cell.numerator;
  figure.denominator[0] = "value" in cell ? 0 : cell.denominator;
  figure.reported[0] = 1;
  figure.expected[0] = 1;
  first.year[0] = baseline?.year ?? 0;
  first.value[0] = baseline?.value ?? 0;
  return statuses[judgeNode(figure, 0, standardFor(goal, indicator, year))]!;
};
