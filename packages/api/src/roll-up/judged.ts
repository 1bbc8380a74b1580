import {
  type Cell, defaultCoverageFloor, type Figure, type Indicator, judgeFigure, type Observed, type Rebase, ruleOf, targetText, type Target,
} from "@xhht/core";
import type { JudgedTarget, TargetLine } from "../figures-view.ts";
import type { Goal } from "./goals.ts";
import { rebaseOf } from "./read-goal.ts";

/** Share of reporting units below which a figure is never judged not met or at risk. */
export const coverageFloor = defaultCoverageFloor;

/** A goal in words, with its year: `đạt ít nhất 50% (2025)`. */
export const targetGoal = (target: Target, indicator: Pick<Indicator, "measure">): string =>
  `${target.reading.kind === "carriedOut" ? "thực hiện" : targetText(target, indicator)}${target.milestone === null ? "" : ` (${target.milestone})`}`;

/** A target as a line about it begins. */
export const targetLine = (target: Target, indicator: Pick<Indicator, "measure" | "label">): TargetLine => ({
  target: target.id,
  indicator: target.indicator,
  label: indicator.label,
  goal: targetGoal(target, indicator),
  milestone: target.milestone,
  source: target.source,
});

/** What a goal is judged on. */
export interface Evidence {
  figure: Figure;
  /** What the unit reported itself. */
  own?: Cell | undefined;
  year: number;
  /** Day of the boundaries. */
  on: string;
  baseline?: Observed | undefined;
  rebases: readonly Rebase[];
}

/** Judges one goal of a unit above on a figure, with the rule to print beside it. */
export const judgeGoal = (goal: Goal, indicator: Indicator, { figure, own, year, on, baseline, rebases }: Evidence): JudgedTarget => {
  const { target, origin, plan } = goal;
  const rebase = rebaseOf(goal, rebases);
  const context = { year, on, ...(baseline ? { baseline } : {}), ...(own ? { own } : {}), ...(rebase ? { rebase } : {}) };
  const { status, reason, actual } = judgeFigure(target, indicator, figure, context, { coverageFloor });
  return {
    status, reason, actual,
    target: target.id,
    goal: targetGoal(target, indicator),
    milestone: target.milestone,
    value: target.value,
    plan,
    origin,
    source: target.source,
    rule: ruleOf(target, indicator, { coverageFloor }),
  };
};
