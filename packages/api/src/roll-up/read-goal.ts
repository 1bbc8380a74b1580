import { countsEndedUnits, type IsoDate, type Rebase, rebasedTarget, seriesFor, type Indicator, type Series, type Target } from "@xhht/core";
import type { Goal } from "./goals.ts";

/** The lawful reading that was chosen for a goal; nothing where none was. */
export const rebaseOf = ({ target, plan, origin }: Goal, rebases: readonly Rebase[]): Rebase | undefined =>
  rebases.find((one) => one.target === target.id && one.plan === (plan ?? origin));

/** The target of a goal as it is read on a day: over communes where somebody chose so for units that are no more. */
export const readGoal = (goal: Goal, rebases: readonly Rebase[], on: IsoDate): Target =>
  countsEndedUnits(goal.target, on) ? rebasedTarget(goal.target, rebaseOf(goal, rebases)) : goal.target;

/** The series that stands beside a target on a day: of the communes where the units that it counts are no more, however it is read. */
export const seriesBeside = (target: Target, indicator: Indicator, on: IsoDate): Series | null =>
  seriesFor(countsEndedUnits(target, on) && target.reading.kind === "share" ? { ...target, reading: { ...target.reading, of: "commune" } } : target, indicator);
