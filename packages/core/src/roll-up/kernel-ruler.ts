import type { Indicator } from "../indicator/indicator.ts";
import { quantityOf } from "../target/actual.ts";
import { boundOf } from "../target/bound.ts";
import { wantsLess } from "../target/compare.ts";
import type { Verdict } from "../target/judge.ts";
import type { Target } from "../target/target.ts";
import type { Observed } from "../target/trajectory.ts";
import { exact } from "../value/exact.ts";
import { defaultCoverageFloor } from "./judge-figure.ts";
import { edgeAt, type Edge, type Scale } from "./kernel-edge.ts";
import { isColumn, type FirstValues } from "./kernel-first-values.ts";
import { commonLine } from "./kernel-line.ts";
import type { RollUpRule } from "./series.ts";

/** The byte that stands for a status in a column. */
export const statusCode = { cannot_judge: 0, met: 1, on_course: 2, at_risk: 3, not_met: 4 } as const satisfies Record<Verdict["status"], number>;

/** Statuses by the byte that stands for them. */
export const statuses = Object.keys(statusCode) as readonly Verdict["status"][];

/** What the figures of one series and year are held against. */
export interface Yardstick {
  rule: RollUpRule;
  target: Target;
  indicator: Pick<Indicator, "measure">;
  year: number;
  /** One earlier value for all, or the first value of each; only those of earlier years count. */
  baseline?: Observed | FirstValues;
  /** Share of units below which nothing is red, as in `judgeFigure`; without it `defaultCoverageFloor`. */
  coverageFloor?: number;
}

/** A yardstick made ready for comparing in columns: plain data, so that one loop serves all. */
export interface Ruler {
  readonly yardstick: Yardstick;
  readonly scale: Scale;
  /** 1 where more is better, −1 where less is. */
  readonly better: 1 | -1;
  /** Null where only the line counts: a mean change a year. */
  readonly goal: Edge | null;
  /** Standing on the goal is enough. */
  readonly enough: boolean;
  /** Status below the goal, where no line matters. */
  readonly missed: number | null;
  /** The line that all share. */
  readonly line: Edge | null;
  /** Where each has a line of its own. */
  readonly firsts: FirstValues | null;
  readonly onLine: number;
  readonly offLine: number;
  readonly floor: Edge;
}

/** How numbers are compared in columns; null where `judge` itself must read each cell (levels, answers, odd readings). */
const scaleOf = ({ rule, target, indicator }: Yardstick): Scale | null => {
  if (rule === "none" || target.comparator === null || target.value === null) return null;
  const quantity = quantityOf(target, indicator);
  if (rule === "sum" || rule === "share") return quantity === "percent" ? 100 : null;
  return quantity === "count" ? 1 : null;
};

/** One object for all that state no other: it stays at hand while changes come. */
const usualFloor = edgeAt(exact(defaultCoverageFloor));

/** Makes a yardstick ready; null where `judge` itself must read each cell. */
export const rulerOf = (yardstick: Yardstick): Ruler | null => {
  const scale = scaleOf(yardstick);
  if (scale === null) return null;
  const { target, year, baseline, coverageFloor } = yardstick;
  const less = wantsLess(target);
  const change = target.comparator === "avg_per_year";
  const early = target.milestone !== null && year < target.milestone;
  const { at, enough } = boundOf(target.comparator!, exact(target.value!), less);
  const { met, not_met: notMet, on_course: onCourse, at_risk: atRisk } = statusCode;
  return {
    yardstick,
    scale,
    better: less ? -1 : 1,
    goal: change ? null : edgeAt(at),
    enough,
    missed: change ? null : !early ? notMet : target.modality.includes("maintain") ? atRisk : null,
    line: commonLine(yardstick),
    firsts: baseline && isColumn(baseline) ? baseline : null,
    onLine: change && !early ? met : onCourse,
    offLine: change && !early ? notMet : atRisk,
    floor: coverageFloor === undefined ? usualFloor : edgeAt(exact(coverageFloor)),
  };
};
