import { exceptLeaf } from "./fold-coverage.ts";
import { cellCode, type Columns } from "./kernel-columns.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { RollUpRule } from "./series.ts";

/** Rules whose numbers add. */
export type AddingRule = Extract<RollUpRule, "sum" | "share" | "count">;

/** Adds every leaf to the node directly above it. */
type LeafFold = (frame: Frame, cells: Columns, into: FigureColumns, atLeast: number) => void;

/** A cell that holds no numbers holds zeros; `exceptLeaf` takes the known denominator of a missing one off again. */
const sum: LeafFold = ({ runNode, runStart, runEnd }, cells, into) => {
  const { numerator, denominator, states } = cells;
  for (let run = 0; run < runNode.length; run++) {
    const node = runNode[run]!;
    const end = runEnd[run]!;
    let of = 0;
    let outOf = 0;
    for (let leaf = runStart[run]!; leaf < end; leaf++) {
      of += numerator[leaf]!;
      outOf += denominator[leaf]!;
      if (states[leaf] !== cellCode.value) exceptLeaf(into, node, cells, leaf, "sum");
    }
    into.numerator[node]! += of;
    into.denominator[node]! += outOf;
  }
};

const count: LeafFold = ({ runNode, runStart, runEnd }, cells, into) => {
  const { numerator, states } = cells;
  for (let run = 0; run < runNode.length; run++) {
    const node = runNode[run]!;
    const end = runEnd[run]!;
    let total = 0;
    for (let leaf = runStart[run]!; leaf < end; leaf++) {
      total += numerator[leaf]!;
      if (states[leaf] !== cellCode.value) exceptLeaf(into, node, cells, leaf, "count");
    }
    into.numerator[node]! += total;
  }
};

const share: LeafFold = ({ runNode, runStart, runEnd }, cells, into, atLeast) => {
  const { numerator, states } = cells;
  for (let run = 0; run < runNode.length; run++) {
    const node = runNode[run]!;
    const start = runStart[run]!;
    const end = runEnd[run]!;
    let reached = 0;
    let silent = 0;
    for (let leaf = start; leaf < end; leaf++) {
      const state = states[leaf]!;
      if (state !== cellCode.value) {
        exceptLeaf(into, node, cells, leaf, "share");
        if (state !== cellCode.suppressed) {
          silent++;
          continue;
        }
      }
      if (numerator[leaf]! >= atLeast) reached++;
    }
    into.numerator[node]! += reached;
    into.denominator[node]! += end - start - silent;
  }
};

/** One tight loop a rule. */
export const foldSums: Record<AddingRule, LeafFold> = { sum, count, share };
