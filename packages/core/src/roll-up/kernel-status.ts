import type { Indicator } from "../indicator/indicator.ts";
import { quantityOf } from "../target/actual.ts";
import { boundOf } from "../target/bound.ts";
import { wantsLess } from "../target/compare.ts";
import { judge, type JudgeContext, type Verdict } from "../target/judge.ts";
import type { Target } from "../target/target.ts";
import type { Observed } from "../target/trajectory.ts";
import { exact } from "../value/exact.ts";
import { defaultCoverageFloor } from "./judge-figure.ts";
import { edgeAt, sideOf, type Scale } from "./kernel-edge.ts";
import { figureAt, type FigureColumns } from "./kernel-figures.ts";
import { firstValue, isColumn, type FirstValues } from "./kernel-first-values.ts";
import { commonLine, ownLines } from "./kernel-line.ts";
import type { RollUpRule } from "./series.ts";
import { weigh } from "./weigh.ts";

const code: Record<Verdict["status"], number> = { cannot_judge: 0, met: 1, on_course: 2, at_risk: 3, not_met: 4 };

/** Statuses by the byte that stands for them in a column. */
export const statuses = Object.keys(code) as readonly Verdict["status"][];

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

/** How numbers are compared in columns; null where `judge` itself must read each cell (levels, answers, odd readings). */
const scaleOf = ({ rule, target, indicator }: Yardstick): Scale | null => {
  if (target.comparator === null || target.value === null) return null;
  const quantity = quantityOf(target, indicator);
  const ratio = rule === "sum" || rule === "share";
  if (ratio) return quantity === "percent" ? 100 : null;
  return quantity === "count" ? 1 : null;
};

const readEach = ({ rule, target, indicator, year, baseline, coverageFloor = defaultCoverageFloor }: Yardstick): NodeJudge => {
  const contextAt = (node: number): JudgeContext => {
    const from = baseline && isColumn(baseline) ? firstValue(baseline, node) : baseline;
    return from ? { year, baseline: from } : { year };
  };
  return (figures, node) =>
    code[weigh(figureAt(figures, node), rule, coverageFloor, (cell) => judge(target, indicator, cell, contextAt(node))).status];
};

/** The statuses that a target can lead to in a year, as bytes. */
const outcomes = ({ target, year }: Yardstick, change: boolean) => {
  const early = target.milestone !== null && year < target.milestone;
  const late = change && !early;
  return {
    met: code.met,
    unknown: code.cannot_judge,
    /** Below the goal, where no line matters. */
    missed: early ? (target.modality.includes("maintain") ? code.at_risk : null) : code.not_met,
    onLine: late ? code.met : code.on_course,
    offLine: late ? code.not_met : code.at_risk,
  };
};

/** The status of a value at a node: `of` in `outOf`. */
const compareBy = (yardstick: Yardstick, scale: Scale): ((of: number, outOf: number, node: number) => number) => {
  const { target } = yardstick;
  const less = wantsLess(target);
  const change = target.comparator === "avg_per_year";
  const { at, enough } = boundOf(target.comparator!, exact(target.value!), less);
  const goal = change ? null : edgeAt(at);
  const line = commonLine(yardstick);
  const lines = ownLines(yardstick, scale);
  const better = less ? -1 : 1;
  const { met, unknown, missed, onLine, offLine } = outcomes(yardstick, change);
  return (of, outOf, node) => {
    if (outOf === 0 || of < 0) return unknown;
    if (goal) {
      const side = better * sideOf(of, outOf, scale, goal);
      if (side > 0 || (enough && side === 0)) return met;
      if (missed !== null) return missed;
    }
    const side = line ? sideOf(of, outOf, scale, line) : lines ? lines(of, outOf, node) : null;
    return side === null ? unknown : better * side >= 0 ? onLine : offLine;
  };
};

/** Below the floor of coverage only what both bounds put on the good side is told. */
const comparePlainly = (yardstick: Yardstick, scale: Scale): NodeJudge => {
  const { cannot_judge: unknown, met, on_course: onCourse } = code;
  const ratio = scale === 100;
  const floor = edgeAt(exact(yardstick.coverageFloor ?? defaultCoverageFloor));
  const compare = compareBy(yardstick, scale);
  return (figures, node) => {
    const reported = figures.reported[node]!;
    const expected = figures.expected[node]!;
    if (reported === 0) return unknown;
    const of = figures.numerator[node]!;
    const outOf = ratio ? figures.denominator[node]! : 1;
    const plain = compare(of, outOf, node);
    if (plain === unknown || reported === expected || sideOf(reported, expected, 1, floor) >= 0) return plain;
    if (!ratio || figures.unknown[node]! > 0) return unknown;
    const missing = figures.missingDenominator[node]!;
    const low = compare(of, outOf + missing, node);
    return (low === met || low === onCourse) && low === compare(of + missing, outOf + missing, node) ? low : unknown;
  };
};

/** Gives the status of one node of figures, as a place in `statuses`. */
export type NodeJudge = (figures: FigureColumns, node: number) => number;

/**
 * A judge of one series and year: what it says of a node is always what `judge` and the floor of coverage (`weigh`) say of the
 * same figure, target and first value. Whole numbers are compared by multiplying, exactly (`sideOf`).
 */
export const judgeBy = (yardstick: Yardstick): NodeJudge => {
  if (yardstick.rule === "none") return () => code.cannot_judge;
  const scale = scaleOf(yardstick);
  return scale === null ? readEach(yardstick) : comparePlainly(yardstick, scale);
};

/** The status of every node, as places in `statuses`; `into`, if given, is overwritten. */
export const judgeFigures = (
  figures: FigureColumns,
  yardstick: Yardstick,
  into: Uint8Array = new Uint8Array(figures.reported.length),
): Uint8Array => {
  const judgeNode = judgeBy(yardstick);
  for (let node = 0; node < into.length; node++) into[node] = judgeNode(figures, node);
  return into;
};
