import { readingKey } from "../target/compare.ts";
import type { Target } from "../target/target.ts";

/** Whether two targets measure the same thing in the same way, so that their values may be compared. */
export const comparable = (a: Target, b: Target): boolean =>
  a.indicator === b.indicator && readingKey(a.reading) === readingKey(b.reading);

/** A target with a year. */
export type DatedTarget = Target & { milestone: number };

/** The targets that name a year. */
export const dated = (targets: readonly Target[]): DatedTarget[] =>
  targets.filter((one): one is DatedTarget => one.milestone !== null);

/** The years that the objectives set, in order; a goal inside a task sets none. */
export const milestonesOf = (targets: readonly Target[]): number[] =>
  [
    ...new Set(
      dated(targets)
        .filter((one) => !one.insideTask)
        .map((one) => one.milestone),
    ),
  ].toSorted((a, b) => a - b);

/** What the same plan promised for the same thing at the milestone before. */
export const before = (target: DatedTarget, targets: readonly Target[]): DatedTarget | undefined =>
  dated(targets)
    .filter((one) => comparable(one, target) && one.milestone < target.milestone)
    .toSorted((a, b) => a.milestone - b.milestone)
    .at(-1);
