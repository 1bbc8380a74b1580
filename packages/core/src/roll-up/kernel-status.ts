import { judge } from "../target/judge.ts";
import { defaultCoverageFloor } from "./judge-figure.ts";
import { sideOf } from "./kernel-edge.ts";
import { figureAt, type FigureColumns } from "./kernel-figures.ts";
import { firstValue, isColumn } from "./kernel-first-values.ts";
import { sideOfOwnLine } from "./kernel-line.ts";
import { rulerOf, statusCode, type Ruler, type Yardstick } from "./kernel-ruler.ts";
import { weigh } from "./weigh.ts";

const { cannot_judge: unknown, met, on_course: onCourse } = statusCode;

/** By `judge` itself, cell by cell. */
const readNode = (figures: FigureColumns, node: number, yardstick: Yardstick): number => {
  const { rule, target, indicator, year, baseline, coverageFloor = defaultCoverageFloor } = yardstick;
  if (figures.reported[node] === 0 || rule === "none") return unknown;
  const from = baseline && isColumn(baseline) ? firstValue(baseline, node) : baseline;
  const context = from ? { year, baseline: from } : { year };
  const verdict = weigh(figureAt(figures, node), rule, coverageFloor, (cell) => judge(target, indicator, cell, context));
  return statusCode[verdict.status];
};

const besideLine = (ruler: Ruler, of: number, outOf: number, node: number): number => {
  const { line, firsts, scale, better, onLine, offLine } = ruler;
  let side: number | null = null;
  if (line) side = sideOf(of, outOf, scale, line);
  else if (firsts) side = sideOfOwnLine(ruler.yardstick, firsts, scale, of, outOf, node);
  return side === null ? unknown : better * side >= 0 ? onLine : offLine;
};

/** The status of a value at a node, `of` in `outOf`, all having reported. */
const compare = (ruler: Ruler, of: number, outOf: number, node: number): number => {
  if (outOf === 0 || of < 0) return unknown;
  const { goal } = ruler;
  if (goal) {
    const side = ruler.better * sideOf(of, outOf, ruler.scale, goal);
    if (side > 0 || (side === 0 && ruler.enough)) return met;
    if (ruler.missed !== null) return ruler.missed;
  }
  return besideLine(ruler, of, outOf, node);
};

/** Below the floor of coverage: only what both bounds put on the good side. */
const underFloor = (figures: FigureColumns, node: number, ruler: Ruler): number => {
  if (ruler.scale === 1 || figures.unknown[node]! > 0 || figures.denominator[node] === 0) return unknown;
  const of = figures.numerator[node]!;
  const missing = figures.missingDenominator[node]!;
  const whole = figures.denominator[node]! + missing;
  const low = compare(ruler, of, whole, node);
  return (low === met || low === onCourse) && low === compare(ruler, of + missing, whole, node) ? low : unknown;
};

const compareNode = (figures: FigureColumns, node: number, ruler: Ruler): number => {
  const reported = figures.reported[node]!;
  const expected = figures.expected[node]!;
  if (reported === 0) return unknown;
  // Asked of every node: that some have not reported cannot be foreseen, that too few have is rare.
  if (sideOf(reported, expected, 1, ruler.floor) < 0 && reported < expected) return underFloor(figures, node, ruler);
  return compare(ruler, figures.numerator[node]!, ruler.scale === 100 ? figures.denominator[node]! : 1, node);
};

/** A yardstick, and what was made ready of it. */
export interface Standard {
  readonly yardstick: Yardstick;
  readonly ruler: Ruler | null;
}

/** Makes a yardstick ready to judge single nodes. */
export const standardOf = (yardstick: Yardstick): Standard => ({ yardstick, ruler: rulerOf(yardstick) });

/**
 * The status of one node, as a place in `statuses`: always what `judge` and the floor of coverage (`weigh`) say of the same
 * figure, target and first value. Whole numbers are compared by multiplying, exactly (`sideOf`).
 */
export const judgeNode = (figures: FigureColumns, node: number, { yardstick, ruler }: Standard): number =>
  ruler ? compareNode(figures, node, ruler) : readNode(figures, node, yardstick);

/** The status of every node, as `judgeNode` gives it; `into`, if given, is overwritten. */
export const judgeFigures = (
  figures: FigureColumns,
  yardstick: Yardstick,
  into: Uint8Array = new Uint8Array(figures.reported.length),
): Uint8Array => {
  const standard = standardOf(yardstick);
  for (let node = 0; node < into.length; node++) into[node] = judgeNode(figures, node, standard);
  return into;
};
