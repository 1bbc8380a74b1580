import { cellCode, type Columns } from "./kernel-columns.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { RollUpRule } from "./series.ts";

/** What a cell that is no plain value changes in a node whose run is counted as if all had reported. */
const except = (into: FigureColumns, node: number, state: number, knownDenominator: number, rule: RollUpRule): void => {
  if (state === cellCode.suppressed) {
    into.suppressed[node]!++;
    return;
  }
  into.reported[node]!--;
  if (state === cellCode.notApplicable) into.expected[node]!--;
  else if (rule === "share") into.missingDenominator[node]!++;
  else if (state === cellCode.missing) into.unknown[node]!++;
  else {
    into.denominator[node]! -= knownDenominator;
    into.missingDenominator[node]! += knownDenominator;
  }
};

/** Counts who reported in a run of leaves directly below a node, after its numbers were added. */
export const countRun = (cells: Columns, into: FigureColumns, node: number, start: number, end: number, rule: RollUpRule): void => {
  const { states, denominator } = cells;
  into.expected[node]! += end - start;
  into.reported[node]! += end - start;
  for (let leaf = start; leaf < end; leaf++) {
    const state = states[leaf]!;
    if (state !== cellCode.value) except(into, node, state, rule === "sum" ? denominator[leaf]! : 0, rule);
  }
};
