import { cellCode, type Columns } from "./kernel-columns.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { RollUpRule } from "./series.ts";

/** Rules whose numbers are compared. */
export type ExtremeRule = Extract<RollUpRule, "lowest" | "highest" | "none">;

/**
 * Finds the extreme of a node among its own leaves and the nodes directly below, which must be finished: the lowest or the
 * highest as numerator; of a degree the lowest as numerator, the highest as denominator; zeros while nobody reported.
 */
export const foldExtremes = (frame: Frame, { numerator, states }: Columns, into: FigureColumns, node: number, rule: ExtremeRule): void => {
  const { end, runsFrom, runStart, runEnd } = frame;
  let least = Infinity;
  let most = -Infinity;
  for (let run = runsFrom[node]!; run < runsFrom[node + 1]!; run++) {
    for (let leaf = runStart[run]!; leaf < runEnd[run]!; leaf++) {
      const state = states[leaf];
      if (state !== cellCode.value && state !== cellCode.suppressed) continue;
      const value = numerator[leaf]!;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  for (let below = node + 1; below < end[node]!; below = end[below]!) {
    if (into.reported[below] === 0) continue;
    const low = into.numerator[below]!;
    const high = rule === "none" ? into.denominator[below]! : low;
    if (low < least) least = low;
    if (high > most) most = high;
  }
  const found = least <= most;
  into.numerator[node] = found ? (rule === "highest" ? most : least) : 0;
  into.denominator[node] = found && rule === "none" ? most : 0;
};
