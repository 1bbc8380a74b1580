import { expectedAt, type Observed } from "../target/trajectory.ts";
import { exact, plus, times, type Exact } from "../value/exact.ts";
import { edgeAt, sideOf, type Edge, type Scale } from "./kernel-edge.ts";
import { firstValue, isColumn, type FirstValues } from "./kernel-first-values.ts";
import type { Yardstick } from "./kernel-ruler.ts";

type Course = Pick<Yardstick, "target" | "year" | "baseline">;

/** Where a node should stand: on the straight line to the goal, or after so many years of the wanted mean change. */
const dueAt = ({ target, year }: Course, baseline: Observed): Exact =>
  target.comparator === "avg_per_year"
    ? plus(exact(baseline.value), times(exact(target.value!), exact(year - baseline.year)))
    : expectedAt(baseline, target.value!, target.milestone!, year);

/** After the milestone there is no line to it. */
const hasLine = ({ target, year }: Course): boolean =>
  target.comparator === "avg_per_year" || (target.milestone !== null && year < target.milestone);

/** Where all nodes should stand that share one baseline of an earlier year; null where they share none. */
export const commonLine = (course: Course): Edge | null => {
  const { baseline, year } = course;
  return baseline && !isColumn(baseline) && baseline.year < year && hasLine(course) ? edgeAt(dueAt(course, baseline)) : null;
};

/**
 * On which side of the line from its own first value a node stands, as `sideOf`; null where it has no earlier value. A float
 * says it unless that is nearer than any rounding could be off; then the exact line decides.
 */
export const sideOfOwnLine = (course: Course, firsts: FirstValues, scale: Scale, of: number, outOf: number, node: number): number | null => {
  const { target, year } = course;
  const from = firsts.year[node]!;
  if (from === 0 || from >= year) return null;
  const goal = target.value!;
  const first = firsts.value[node]!;
  const change = target.comparator === "avg_per_year";
  const climb = change ? goal * (year - from) : ((goal - first) * (year - from)) / (target.milestone! - from);
  const now = of * scale;
  const due = (first + climb) * outOf;
  const slack = (Math.abs(now) + (Math.abs(first) + Math.abs(goal) * (year - from)) * outOf) * 2 ** -40;
  return Math.abs(now - due) > slack ? now - due : sideOf(of, outOf, scale, edgeAt(dueAt(course, firstValue(firsts, node)!)));
};
