import { cellCode, type Columns } from "./kernel-columns.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { RollUpRule } from "./series.ts";

/** Counts every leaf at the node directly above it as if it had reported a value. */
export const expectAll = ({ runNode, runStart, runEnd }: Frame, { expected, reported }: FigureColumns): void => {
  for (let run = 0; run < runNode.length; run++) {
    const node = runNode[run]!;
    const units = runEnd[run]! - runStart[run]!;
    expected[node]! += units;
    reported[node]! += units;
  }
};

/** What a leaf changes that reported something else than a value. */
export const exceptLeaf = (into: FigureColumns, node: number, { states, denominator }: Columns, leaf: number, rule: RollUpRule): void => {
  const state = states[leaf];
  if (state === cellCode.suppressed) {
    into.suppressed[node]!++;
    return;
  }
  into.reported[node]!--;
  if (state === cellCode.notApplicable) into.expected[node]!--;
  else if (rule === "share") into.missingDenominator[node]!++;
  else if (state === cellCode.missing) into.unknown[node]!++;
  else {
    into.denominator[node]! -= denominator[leaf]!;
    into.missingDenominator[node]! += denominator[leaf]!;
  }
};

/** Takes off, at the node directly above it, every leaf that reported something else than a value. */
export const exceptAll = (frame: Frame, cells: Columns, into: FigureColumns, rule: RollUpRule): void => {
  const { states } = cells;
  for (let leaf = 0; leaf < states.length; leaf++) {
    const node = frame.nodeOf[leaf]!;
    if (states[leaf] !== cellCode.value && node >= 0) exceptLeaf(into, node, cells, leaf, rule);
  }
};
