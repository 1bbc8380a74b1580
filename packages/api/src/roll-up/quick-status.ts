import { type Cell, type Frame, type Indicator, judge, judgeNode, newFigures, type Observed, standardOf, statuses, type Verdict } from "@xhht/core";
import type { Goal } from "./goals.ts";

// One figure and one first value, filled anew for every question: nothing waits between filling and asking.
const figure = newFigures({ nodes: ["-"], stamp: 0 } as unknown as Frame);
const first = { year: new Int32Array(1), value: new Float64Array(1) };

/** Says how what one unit reported stands to a goal, with its first value if one is known. */
export type QuickJudge = (cell: Cell, baseline: Observed | undefined) => Verdict["status"];

/** The status that `judge` gives in a year, without its sentences: a dashboard asks thousands of times. */
export const quickJudge = (goal: Goal, indicator: Indicator, year: number): QuickJudge => {
  const { target } = goal;
  const { kind } = indicator.measure;
  const isNumber = kind === "ratio" || kind === "count";
  const standard = isNumber ? standardOf({ rule: kind === "ratio" ? "sum" : "count", target, indicator, year, baseline: first }) : null;
  return (cell, baseline) => {
    if (!standard || cell.state !== "value" || ("value" in cell) === (kind === "ratio")) return judge(target, indicator, cell, { year, ...(baseline ? { baseline } : {}) }).status;
    figure.numerator[0] = "value" in cell ? cell.value : cell.numerator;
    figure.denominator[0] = "value" in cell ? 0 : cell.denominator;
    figure.reported[0] = 1;
    figure.expected[0] = 1;
    first.year[0] = baseline?.year ?? 0;
    first.value[0] = baseline?.value ?? 0;
    return statuses[judgeNode(figure, 0, standard)]!;
  };
};
