import { foldExtremes } from "./fold-extremes.ts";
import { adds } from "./kernel.ts";
import { cellCode, putReport, type Columns } from "./kernel-columns.ts";
import type { Leaf } from "./figure.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { Series } from "./series.ts";

/** The figures of one series over columns that several series may share. */
export interface SeriesFigures {
  readonly series: Pick<Series, "rule" | "atLeast">;
  readonly figures: FigureColumns;
}

/** Adds (`sign` 1) or takes away (−1) what a leaf adds to every node above it; extremes are not touched. */
const weigh = ({ nodeOf, above }: Frame, columns: Columns, leaf: number, { series, figures }: SeriesFigures, sign: 1 | -1): void => {
  const state = columns.states[leaf]!;
  if (state === cellCode.notApplicable) return;
  const { rule, atLeast = 1 } = series;
  const own = columns.numerator[leaf]!;
  const answered = state === cellCode.value || state === cellCode.suppressed;
  const of = answered ? sign * (rule === "share" ? Number(own >= atLeast) : own) : 0;
  const outOf = sign * (rule === "sum" ? columns.denominator[leaf]! : rule === "share" ? 1 : 0);
  const sums = adds(rule);
  for (let node = nodeOf[leaf]!; node >= 0; node = above[node]!) {
    figures.expected[node]! += sign;
    if (answered) {
      figures.reported[node]! += sign;
      if (state === cellCode.suppressed) figures.suppressed[node]! += sign;
      if (!sums) continue;
      figures.numerator[node]! += of;
      figures.denominator[node]! += outOf;
    } else if (rule === "share" || state === cellCode.missingOfKnown) figures.missingDenominator[node]! += outOf;
    else figures.unknown[node]! += sign;
  }
};

/** Puts one leaf's new report into its columns and changes the figures of the units above it, and only these. */
export const foldChange = (
  frame: Frame,
  columns: Columns,
  over: readonly SeriesFigures[],
  leaf: number,
  report: Pick<Leaf, "cell" | "knownDenominator">,
): void => {
  for (const one of over) weigh(frame, columns, leaf, one, -1);
  try {
    putReport(columns, leaf, report);
  } finally {
    for (const one of over) weigh(frame, columns, leaf, one, 1);
  }
  for (const { series, figures } of over) {
    if (adds(series.rule)) continue;
    for (let node = frame.nodeOf[leaf]!; node >= 0; node = frame.above[node]!)
      foldExtremes(frame, columns, figures, node, series.rule);
  }
};
