import type { Indicator } from "../indicator/indicator.ts";
import { quantityOf } from "../target/actual.ts";
import { boundOf } from "../target/bound.ts";
import { wantsLess } from "../target/compare.ts";
import { judge, type Verdict } from "../target/judge.ts";
import type { Target } from "../target/target.ts";
import type { Observed } from "../target/trajectory.ts";
import type { Cell } from "../value/cell.ts";
import { exact } from "../value/exact.ts";
import type { Figure } from "./figure.ts";
import { edgeAt, sideOf, type Scale } from "./kernel-edge.ts";
import { figureAt, type FigureColumns } from "./kernel-figures.ts";
import { firstValue, isColumn, type FirstValues } from "./kernel-first-values.ts";
import { commonLine, ownLines } from "./kernel-line.ts";
import type { RollUpRule } from "./series.ts";

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
}

/** A rolled-up figure as a cell that can be judged; where nobody reported, or it is a degree, nothing was reported. */
export const cellOfFigure = ({ numerator, denominator, reported }: Pick<Figure, "numerator" | "denominator" | "reported">, rule: RollUpRule): Cell => {
  if (reported === 0 || rule === "none") return { state: "not_reported" };
  return rule === "sum" || rule === "share" ? { state: "value", numerator, denominator } : { state: "value", value: numerator };
};

/** How numbers are compared in columns; null where `judge` itself must read each cell (levels, answers, odd readings). */
const scaleOf = ({ rule, target, indicator }: Yardstick): Scale | null => {
  if (target.comparator === null || target.value === null) return null;
  const quantity = quantityOf(target, indicator);
  const ratio = rule === "sum" || rule === "share";
  if (ratio) return quantity === "percent" ? 100 : null;
  return quantity === "count" ? 1 : null;
};

const readEach =
  ({ rule, target, indicator, year, baseline }: Yardstick): NodeJudge =>
  (figures, node) => {
    const from = baseline && isColumn(baseline) ? firstValue(baseline, node) : baseline;
    const context = from ? { year, baseline: from } : { year };
    return code[judge(target, indicator, cellOfFigure(figureAt(figures, node), rule), context).status];
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

const comparePlainly = (yardstick: Yardstick, scale: Scale): NodeJudge => {
  const { target } = yardstick;
  const less = wantsLess(target);
  const change = target.comparator === "avg_per_year";
  const { at, enough } = boundOf(target.comparator!, exact(target.value!), less);
  const goal = change ? null : edgeAt(at);
  const line = commonLine(yardstick);
  const lines = ownLines(yardstick, scale);
  const better = less ? -1 : 1;
  const { met, unknown, missed, onLine, offLine } = outcomes(yardstick, change);
  return ({ numerator, denominator, reported }, node) => {
    const of = numerator[node]!;
    const outOf = scale === 100 ? denominator[node]! : 1;
    if (reported[node] === 0 || outOf === 0 || of < 0) return unknown;
    if (goal) {
      const side = better * sideOf(of, outOf, scale, goal);
      if (side > 0 || (enough && side === 0)) return met;
      if (missed !== null) return missed;
    }
    const side = line ? sideOf(of, outOf, scale, line) : lines ? lines(of, outOf, node) : null;
    return side === null ? unknown : better * side >= 0 ? onLine : offLine;
  };
};

/** Gives the status of one node of figures, as a place in `statuses`. */
export type NodeJudge = (figures: FigureColumns, node: number) => number;

/**
 * A judge of one series and year: what it says of a node is always what `judge` says of the same figure, target and first
 * value. Whole numbers are compared by multiplying, exactly (`sideOf`).
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
