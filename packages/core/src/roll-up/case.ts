import type { Indicator, IndicatorCode } from "../indicator/indicator.ts";
import { judge, type JudgeContext, type Verdict } from "../target/judge.ts";
import type { Target } from "../target/target.ts";
import { combine } from "./combine.ts";
import type { Leaf } from "./figure.ts";
import { judgeFigure } from "./judge-figure.ts";
import { emptyFigure, leafFigure } from "./leaf-figure.ts";
import { rebasedTarget, type Rebase } from "./rebase.ts";
import { seriesFor } from "./series-for.ts";

/** What one unit says in a case. */
export type Said = Pick<Leaf, "cell" | "knownDenominator">;

/** A worked example of how a target is judged: a sentence, given values, the status that must come out. The values are invented. */
export interface Case {
  /** What happens, as an official would say it; a whole Vietnamese sentence. */
  sentence: string;
  /** Id of a target of this plugin: `2025/SKILL_INFO`. */
  target: string;
  year: number;
  /** What the unit itself reported, or what each unit below reported, by name. */
  given: Said | Record<string, Said>;
  /** Values of earlier years, percent for a ratio: `{ 2021: 30 }`. */
  earlier?: Record<number, number>;
  /** What was chosen for a target on units that no longer exist. */
  rebase?: Pick<Rebase, "choice" | "document">;
  status: Verdict["status"];
}

/** Both parts of a ratio: `counted(320, 500)`. */
export const counted = (numerator: number, denominator: number): Said => ({
  cell: { state: "value", numerator, denominator },
});
/** A level, a count, a degree in percent, or 1 and 0 for yes and no. */
export const answered = (value: number): Said => ({ cell: { state: "value", value } });
/** Counted, but the unit does not want it shown. */
export const withheld = (numerator: number, denominator: number): Said => ({
  cell: { state: "suppressed", numerator, denominator },
});
/** Not reported; the denominator where it is known. */
export const silent = (knownDenominator?: number): Said => ({
  cell: { state: "not_reported" },
  ...(knownDenominator === undefined ? {} : { knownDenominator }),
});
/** The question does not apply: không phát sinh. */
export const notApplicable: Said = { cell: { state: "not_applicable" } };

/** Whether a case is about what the unit itself reported. */
export const isOwnCase = (given: Case["given"]): given is Said =>
  "cell" in given && typeof given.cell === "object" && "state" in given.cell;

/** What comes out of a case, by the rules of the product. Throws where the plugin has no such target, or nobody the indicator. */
export const judgeCase = (
  { target: id, year, given, earlier = {}, rebase }: Case,
  targets: readonly Target[],
  indicators: Readonly<Record<IndicatorCode, Indicator>>,
): Verdict => {
  const target = targets.find((one) => one.id === id);
  const indicator = target && indicators[target.indicator];
  if (!target || !indicator) throw new RangeError(`No target ${id}, or no indicator for it`);
  const series = Object.entries(earlier).map(([at, value]) => ({ year: Number(at), value }));
  const context: JudgeContext = { year, series };
  if (isOwnCase(given)) return judge(target, indicator, given.cell, context);
  const chosen: Rebase | undefined = rebase && {
    ...rebase,
    target: id,
    plan: "",
    by: "",
    on: rebase.document.issuedOn ?? "",
  };
  const way = seriesFor(rebasedTarget(target, chosen), indicator);
  if (way === null) throw new RangeError(`Units below do not add up to ${id}: give what the unit itself reported`);
  const figure = Object.values(given)
    .map((said) => leafFigure(said, way))
    .reduce((a, b) => combine(a, b, way.rule), emptyFigure);
  return judgeFigure(target, indicator, figure, { ...context, ...(chosen ? { rebase: chosen } : {}) });
};
