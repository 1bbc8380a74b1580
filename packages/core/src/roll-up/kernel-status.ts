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
import { lineOf } from "./kernel-line.ts";
import type { RollUpRule } from "./series.ts";

/** Statuses by the byte that stands for them in a column. */
export const statuses: readonly Verdict["status"][] = ["cannot_judge", "met", "on_course", "at_risk", "not_met"];

const code = Object.fromEntries(statuses.map((status, at) => [status, at])) as Record<Verdict["status"], number>;

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
  if (rule === "none" || target.comparator === null || target.value === null) return null;
  const quantity = quantityOf(target, indicator);
  const ratio = rule === "sum" || rule === "share";
  if (ratio) return quantity === "percent" ? 100 : null;
  return quantity === "count" ? 1 : null;
};

const judgeEach = (figures: FigureColumns, { rule, target, indicator, year, baseline }: Yardstick, into: Uint8Array): void => {
  for (let node = 0; node < into.length; node++) {
    const from = baseline && isColumn(baseline) ? firstValue(baseline, node) : baseline;
    const context = from ? { year, baseline: from } : { year };
    into[node] = code[judge(target, indicator, cellOfFigure(figureAt(figures, node), rule), context).status];
  }
};

const judgePlainly = (figures: FigureColumns, yardstick: Yardstick, scale: Scale, into: Uint8Array): void => {
  const { target, year } = yardstick;
  const less = wantsLess(target);
  const change = target.comparator === "avg_per_year";
  const early = target.milestone !== null && year < target.milestone;
  const good = (side: number, enough: boolean): boolean => (less ? side < 0 : side > 0) || (enough && side === 0);
  const bound = boundOf(target.comparator!, exact(target.value!), less);
  const goal = change ? null : edgeAt(bound.at);
  const missed = !early ? code.not_met : target.modality.includes("maintain") ? code.at_risk : null;
  const [onLine, offLine] = change && !early ? [code.met, code.not_met] : [code.on_course, code.at_risk];
  const line = lineOf(yardstick, scale);
  const { numerator, denominator, reported } = figures;
  for (let node = 0; node < into.length; node++) {
    const of = numerator[node]!;
    const outOf = scale === 100 ? denominator[node]! : 1;
    if (reported[node] === 0 || outOf === 0 || of < 0) into[node] = code.cannot_judge;
    else if (goal && good(sideOf(of, outOf, scale, goal), bound.enough)) into[node] = code.met;
    else if (goal && missed !== null) into[node] = missed;
    else {
      const side = line(of, outOf, node);
      into[node] = side === null ? code.cannot_judge : good(side, true) ? onLine : offLine;
    }
  }
};

/**
 * The status of every node, as places in `statuses`: always that which `judge` gives for the same figure, target and first
 * value. Whole numbers are compared by multiplying, exactly (`sideOf`); `into`, if given, is overwritten.
 */
export const judgeFigures = (
  figures: FigureColumns,
  yardstick: Yardstick,
  into: Uint8Array = new Uint8Array(figures.reported.length),
): Uint8Array => {
  const scale = scaleOf(yardstick);
  if (scale === null) judgeEach(figures, yardstick, into);
  else judgePlainly(figures, yardstick, scale, into);
  return into;
};
