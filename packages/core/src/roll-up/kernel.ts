import { countRun } from "./fold-coverage.ts";
import { foldExtremes, type ExtremeRule } from "./fold-extremes.ts";
import { foldRun, type AddingRule } from "./fold-sums.ts";
import type { Columns } from "./kernel-columns.ts";
import { clearFigures, newFigures, type FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { RollUpRule, Series } from "./series.ts";

/** Whether figures under a rule add; else they are compared. */
export const adds = (rule: RollUpRule): rule is AddingRule => rule === "sum" || rule === "share" || rule === "count";

const foldUp = (into: FigureColumns, node: number, above: number, rule: RollUpRule): void => {
  if (adds(rule)) {
    into.numerator[above]! += into.numerator[node]!;
    into.denominator[above]! += into.denominator[node]!;
  }
  into.missingDenominator[above]! += into.missingDenominator[node]!;
  into.reported[above]! += into.reported[node]!;
  into.expected[above]! += into.expected[node]!;
  into.unknown[above]! += into.unknown[node]!;
  into.suppressed[above]! += into.suppressed[node]!;
};

/**
 * Rolls columns up to every unit above the reporting ones, from the bottom in one pass: a node takes its own leaves, then is
 * added to the node above. Equal to `rollUp` figure by figure; whole numbers only, so that order changes nothing. `into`,
 * if given, is overwritten.
 */
export const rollUpColumns = (
  frame: Frame,
  columns: Columns,
  { rule, atLeast = 1 }: Pick<Series, "rule" | "atLeast">,
  into: FigureColumns = newFigures(frame),
): FigureColumns => {
  const { above, runsFrom, runStart, runEnd } = frame;
  const fold = adds(rule) ? foldRun[rule] : null;
  clearFigures(into);
  for (let node = above.length - 1; node >= 0; node--) {
    for (let run = runsFrom[node]!; run < runsFrom[node + 1]!; run++) {
      fold?.(columns, into, node, runStart[run]!, runEnd[run]!, atLeast);
      countRun(columns, into, node, runStart[run]!, runEnd[run]!, rule);
    }
    if (!fold) foldExtremes(frame, columns, into, node, rule as ExtremeRule);
    if (above[node]! >= 0) foldUp(into, node, above[node]!, rule);
  }
  return into;
};
