import { foldExtremes } from "./fold-extremes.ts";
import { adds } from "./kernel.ts";
import { cellCode, putReport, type Columns } from "./kernel-columns.ts";
import type { Leaf } from "./figure.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import { judgeNode, type Standard } from "./kernel-status.ts";
import type { Series } from "./series.ts";

/** Statuses of the nodes, and what they are held against. */
export interface Standing extends Standard {
  readonly status: Uint8Array;
}

/** The figures of one series over columns that several series may share. */
export interface SeriesFigures {
  readonly series: Pick<Series, "rule" | "atLeast">;
  readonly figures: FigureColumns;
  /** Absent where there is no target. */
  readonly standing?: Standing;
}

/** What one leaf adds to every node above it. */
interface Weight {
  state: number;
  numerator: number;
  denominator: number;
  missingDenominator: number;
  reported: number;
  expected: number;
  unknown: number;
  suppressed: number;
}

const weightOf = (state: number, own: number, whole: number, { rule, atLeast = 1 }: SeriesFigures["series"]): Weight => {
  const suppressed = Number(state === cellCode.suppressed);
  const reported = suppressed + Number(state === cellCode.value);
  const expected = Number(state !== cellCode.notApplicable);
  const silent = expected - reported;
  if (rule === "share") {
    const numerator = reported * Number(own >= atLeast);
    return { state, numerator, denominator: reported, missingDenominator: silent, reported, expected, unknown: 0, suppressed };
  }
  const unknown = Number(state === cellCode.missing);
  const numerator = adds(rule) ? own : 0;
  return { state, numerator, denominator: reported * whole, missingDenominator: silent * whole, reported, expected, unknown, suppressed };
};

/** Adds a difference of weights to a node. What did not change is not touched: memory far away is what a change costs. */
const shift = (figures: FigureColumns, node: number, before: Weight, after: Weight): void => {
  figures.numerator[node]! += after.numerator - before.numerator;
  if (after.denominator !== before.denominator) figures.denominator[node]! += after.denominator - before.denominator;
  if (after.state === before.state && after.missingDenominator === before.missingDenominator) return;
  figures.missingDenominator[node]! += after.missingDenominator - before.missingDenominator;
  figures.reported[node]! += after.reported - before.reported;
  figures.expected[node]! += after.expected - before.expected;
  figures.unknown[node]! += after.unknown - before.unknown;
  figures.suppressed[node]! += after.suppressed - before.suppressed;
};

/** Puts one leaf's new report into its columns and changes figures and statuses of the units above it, and only these. */
export const foldChange = (
  frame: Frame,
  columns: Columns,
  over: readonly SeriesFigures[],
  leaf: number,
  report: Pick<Leaf, "cell" | "knownDenominator">,
): void => {
  const { numerator, denominator, states, shape } = columns;
  const ratio = shape === "ratio";
  const state = states[leaf]!;
  const own = numerator[leaf]!;
  const whole = ratio ? denominator[leaf]! : 0;
  putReport(columns, leaf, report);
  for (const { series, figures, standing } of over) {
    const { rule } = series;
    const before = weightOf(state, own, whole, series);
    const after = weightOf(states[leaf]!, numerator[leaf]!, ratio ? denominator[leaf]! : 0, series);
    for (let node = frame.nodeOf[leaf]!; node >= 0; node = frame.above[node]!) {
      shift(figures, node, before, after);
      if (!adds(rule)) foldExtremes(frame, columns, figures, node, rule);
      if (standing) standing.status[node] = judgeNode(figures, node, standing);
    }
  }
};
