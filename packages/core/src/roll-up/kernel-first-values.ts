import { exact, over, roundTo, times } from "../value/exact.ts";
import type { Observed } from "../target/trajectory.ts";
import type { FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { RollUpRule } from "./series.ts";

/** The first known value of each node, from which its straight line to a goal begins. */
export interface FirstValues {
  /** Year of the value, 0 where none is known. */
  readonly year: Int32Array;
  /** Percent for a ratio or a share, else the number. */
  readonly value: Float64Array;
}

/** First values of which none is known yet. */
export const newFirstValues = ({ nodes }: Pick<Frame, "nodes">): FirstValues => ({
  year: new Int32Array(nodes.length),
  value: new Float64Array(nodes.length),
});

const decimals = 12;
const shift = 10 ** decimals;

/**
 * A percentage with twelve decimals, as an earlier value enters a judgement. The product is off by less than an eighth of
 * the last place, so it rounds as the exact number does unless it lies that near to a half; then the exact number decides.
 */
export const percentOf = (numerator: number, denominator: number): number => {
  const last = ((numerator * 100) / denominator) * shift;
  const below = Math.floor(last);
  const rest = last - below;
  if (last < 2 ** 48 && numerator < 2 ** 46 && Math.abs(rest - 0.5) > 0.125) return (rest > 0.5 ? below + 1 : below) / shift;
  return roundTo(over(times(exact(numerator), exact(100)), exact(denominator)), decimals);
};

/** Keeps the values of a year for those nodes that have no earlier one: to be called year by year, the earliest first. */
export const keepFirstValues = (into: FirstValues, figures: FigureColumns, rule: RollUpRule, year: number): void => {
  if (rule === "none") return;
  const ratio = rule === "sum" || rule === "share";
  const { numerator, denominator, reported } = figures;
  for (let node = 0; node < into.year.length; node++) {
    if (into.year[node] !== 0 || reported[node] === 0 || (ratio && denominator[node] === 0)) continue;
    into.year[node] = year;
    into.value[node] = ratio ? percentOf(numerator[node]!, denominator[node]!) : numerator[node]!;
  }
};

/** The first value of a node. */
export const firstValue = ({ year, value }: FirstValues, node: number): Observed | undefined =>
  year[node] === 0 ? undefined : { year: year[node]!, value: value[node]! };

/** Whether a baseline is one of each node, not one for all. */
export const isColumn = (baseline: Observed | FirstValues): baseline is FirstValues => typeof baseline.year !== "number";
