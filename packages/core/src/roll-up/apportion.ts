import { compareExact, exact, minus, over, plus, times, type Exact } from "../value/exact.ts";

const sum = (all: readonly Exact[]): Exact => all.reduce(plus, exact(0));

/**
 * A whole number cut in whole parts by weight, by the largest remainder (the earlier part where remainders are equal), so
 * that the parts always add up to it. Equal parts where every weight is zero; throws where there is no part at all.
 */
export const apportion = (total: number, weights: readonly Exact[]): number[] => {
  if (weights.length === 0) throw new RangeError("A figure cannot be cut in no parts");
  if (weights.length === 1) return [total];
  const all = sum(weights);
  if (all.top === 0n)
    return apportion(
      total,
      weights.map(() => exact(1)),
    );
  const quotas = weights.map((weight) => over(times(exact(total), weight), all));
  const parts = quotas.map(({ top, bottom }) => Number(top / bottom));
  const left = total - parts.reduce((a, b) => a + b, 0);
  quotas
    .map((quota, at) => ({ at, rest: minus(quota, exact(parts[at]!)) }))
    .toSorted((a, b) => compareExact(b.rest, a.rest) || a.at - b.at)

    .slice(0, left)
    .forEach(({ at }) => (parts[at]! += 1));
  return parts;
};

/** Weights as parts of one; equal where every weight is zero. */
export const partsOfOne = (weights: readonly Exact[]): Exact[] => {
  const all = sum(weights);
  return weights.map((weight) => (all.top === 0n ? over(exact(1), exact(weights.length)) : over(weight, all)));
};

/** Weights from stated shares (0–1); those that nobody stated share equally what the stated ones leave. */
export const weightsOf = (shares: readonly (number | null)[]): Exact[] => {
  const stated = sum(shares.filter((share) => share !== null).map(exact));
  const open = shares.filter((share) => share === null).length;
  const rest = minus(exact(1), stated);
  const each = open === 0 || rest.top <= 0n ? exact(0) : over(rest, exact(open));
  return shares.map((share) => (share === null ? each : exact(share)));
};
