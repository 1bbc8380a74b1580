import type { Target } from "../target/target.ts";
import { expectedAt, type Observed } from "../target/trajectory.ts";
import { exact, plus, times, type Exact } from "../value/exact.ts";
import { edgeAt, sideOf, type Edge, type Scale } from "./kernel-edge.ts";
import { firstValue, isColumn, type FirstValues } from "./kernel-first-values.ts";

/** On which side of its line a node stands, as `sideOf`; null where it has no earlier value from which a line begins. */
export type Line = (of: number, outOf: number, node: number) => number | null;

type Course = { target: Target; year: number; baseline?: Observed | FirstValues };

/** Where a node should stand: on the straight line to the goal, or after so many years of the wanted mean change. */
const dueAt = ({ target, year }: Course, baseline: Observed): Exact =>
  target.comparator === "avg_per_year"
    ? plus(exact(baseline.value), times(exact(target.value!), exact(year - baseline.year)))
    : expectedAt(baseline, target.value!, target.milestone!, year);

/**
 * A line for each node. A float says where it stands unless that is nearer than any rounding could be off; then the exact
 * line decides.
 */
const each = (course: Course, scale: Scale, baseline: FirstValues): Line => {
  const { target, year } = course;
  const goal = target.value!;
  const way = target.comparator === "avg_per_year" ? null : target.milestone!;
  return (of, outOf, node) => {
    const from = baseline.year[node]!;
    if (from === 0 || from >= year) return null;
    const first = baseline.value[node]!;
    const climb = way === null ? goal * (year - from) : ((goal - first) * (year - from)) / (way - from);
    const [now, due] = [of * scale, (first + climb) * outOf];
    const slack = (Math.abs(now) + (Math.abs(first) + Math.abs(goal) * (year - from)) * outOf) * 2 ** -40;
    return Math.abs(now - due) > slack ? now - due : sideOf(of, outOf, scale, edgeAt(dueAt(course, firstValue(baseline, node)!)));
  };
};

/** After the milestone there is no line to it. */
const hasLine = ({ target, year }: Course): boolean =>
  target.comparator === "avg_per_year" || (target.milestone !== null && year < target.milestone);

/** Where all nodes should stand that share one baseline of an earlier year; null where they share none. */
export const commonLine = (course: Course): Edge | null => {
  const { baseline, year } = course;
  return baseline && !isColumn(baseline) && baseline.year < year && hasLine(course) ? edgeAt(dueAt(course, baseline)) : null;
};

/** The line of each node from its own first value; null where no such values are given. */
export const ownLines = (course: Course, scale: Scale): Line | null =>
  course.baseline && isColumn(course.baseline) ? each(course, scale, course.baseline) : null;
