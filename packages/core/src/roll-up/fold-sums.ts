import { cellCode, type Columns } from "./kernel-columns.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { RollUpRule } from "./series.ts";

/** Rules whose numbers add. */
export type AddingRule = Extract<RollUpRule, "sum" | "share" | "count">;

/** Adds the numbers of a run of leaves, `start` to before `end`, to the node directly above them. */
type RunFold = (cells: Columns, into: FigureColumns, node: number, start: number, end: number, atLeast: number) => void;

/** A cell that holds no numbers holds zeros; `countRun` takes known denominators of the missing off again. */
const sum: RunFold = ({ numerator, denominator }, into, node, start, end) => {
  let of = 0;
  let outOf = 0;
  for (let leaf = start; leaf < end; leaf++) {
    of += numerator[leaf]!;
    outOf += denominator[leaf]!;
  }
  into.numerator[node]! += of;
  into.denominator[node]! += outOf;
};

const count: RunFold = ({ numerator }, into, node, start, end) => {
  let total = 0;
  for (let leaf = start; leaf < end; leaf++) total += numerator[leaf]!;
  into.numerator[node]! += total;
};

const share: RunFold = ({ numerator, states }, into, node, start, end, atLeast) => {
  let reached = 0;
  let units = 0;
  for (let leaf = start; leaf < end; leaf++) {
    const state = states[leaf];
    if (state !== cellCode.value && state !== cellCode.suppressed) continue;
    units++;
    if (numerator[leaf]! >= atLeast) reached++;
  }
  into.numerator[node]! += reached;
  into.denominator[node]! += units;
};

/** One tight loop a rule. */
export const foldRun: Record<AddingRule, RunFold> = { sum, count, share };
