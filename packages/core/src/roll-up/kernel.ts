import { exceptAll, expectAll } from "./fold-coverage.ts";
import { foldExtremes } from "./fold-extremes.ts";
import { foldSums, type AddingRule } from "./fold-sums.ts";
import type { Columns } from "./kernel-columns.ts";
import { clearFigures, newFigures, type FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { RollUpRule, Series } from "./series.ts";

/** Whether figures under a rule add; else they are compared. */
export const adds = (rule: RollUpRule): rule is AddingRule => rule === "sum" || rule === "share" || rule === "count";

/** Adds every node to the node above it, the last first, so that it is complete when its turn comes. */
const foldUp = ({ above }: Frame, into: FigureColumns): void => {
  const { numerator, denominator, missingDenominator, reported, expected, unknown, suppressed } = into;
  for (let node = above.length - 1; node > 0; node--) {
    const up = above[node]!;
    if (up < 0) continue;
    numerator[up]! += numerator[node]!;
    denominator[up]! += denominator[node]!;
    missingDenominator[up]! += missingDenominator[node]!;
    reported[up]! += reported[node]!;
    expected[up]! += expected[node]!;
    unknown[up]! += unknown[node]!;
    suppressed[up]! += suppressed[node]!;
  }
};

/**
 * Rolls columns up to every unit above the reporting ones, from the bottom: leaves into the nodes directly above, then each
 * node into the next. Equal to `rollUp` figure by figure; whole numbers only, so that order changes nothing. `into`, if
 * given, is overwritten.
 */
export const rollUpColumns = (
  frame: Frame,
  columns: Columns,
  { rule, atLeast = 1 }: Pick<Series, "rule" | "atLeast">,
  into: FigureColumns = newFigures(frame),
): FigureColumns => {
  clearFigures(into);
  expectAll(frame, into);
  if (adds(rule)) {
    foldSums[rule](frame, columns, into, atLeast);
    foldUp(frame, into);
    return into;
  }
  exceptAll(frame, columns, into, rule);
  foldUp(frame, into);
  for (let node = frame.above.length - 1; node >= 0; node--) foldExtremes(frame, columns, into, node, rule);
  return into;
};
