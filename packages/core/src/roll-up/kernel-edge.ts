import { compareExact, exact, over, times, type Exact } from "../value/exact.ts";

/** A number to compare with, as a fraction of two whole numbers: floats where these hold it, whole numbers without end else. */
export interface Edge {
  readonly top: number;
  readonly bottom: number;
  readonly exact: Exact;
}

const greatestCommon = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
};

const most = Number.MAX_SAFE_INTEGER;

/** Makes an edge; its fraction is shortened, so that comparing with it stays within what floats hold exactly. */
export const edgeAt = (value: Exact): Edge => {
  const divisor = greatestCommon(value.top, value.bottom);
  return { top: Number(value.top / divisor), bottom: Number(value.bottom / divisor), exact: value };
};

/** What is compared: `of ÷ outOf` in percent, or as it stands. */
export type Scale = 1 | 100;

const exactSide = (of: number, outOf: number, scale: Scale, edge: Edge): number =>
  compareExact(over(times(exact(of), exact(scale)), exact(outOf)), edge.exact);

/**
 * Below zero, zero or above zero as `scale × of ÷ outOf` stands below, on or above an edge; `outOf` is above zero. Compares
 * `of × scale × bottom` with `top × outOf`: products of whole numbers up to 2⁵³ are exact, and a larger one shows itself as
 * larger; only then, or where `of` is no whole number, whole numbers without end decide.
 */
export const sideOf = (of: number, outOf: number, scale: Scale, edge: Edge): number => {
  const left = of * scale * edge.bottom;
  const right = edge.top * outOf;
  const plain = left <= most && right <= most && right >= -most && of === Math.floor(of);
  return plain ? left - right : exactSide(of, outOf, scale, edge);
};
