import { exact, minus, roundTo } from "../value/exact.ts";
import type { Reading, Target } from "./target.ts";

/** How one target stands to the same target elsewhere, by ambition: `higher` promises more. */
export interface Comparison {
  standing: "same" | "lower" | "higher" | "incomparable";
  /** Own value minus the other's, as the numbers stand; null where one has none. */
  difference: number | null;
}

const incomparable: Comparison = { standing: "incomparable", difference: null };

/** A text that is the same exactly for targets that read their indicator the same way. */
export const readingKey = (reading: Reading): string =>
  reading.kind === "share"
    ? `share/${reading.of}/${"met" in reading.where ? "met" : reading.where.atLeast}`
    : reading.kind;

const registers = ({ modality }: Target): boolean => modality.includes("register");

/** Whether less is better: the target caps, controls or lowers its value. */
export const wantsLess = ({
  comparator,
  modality,
  value,
}: Pick<Target, "comparator" | "modality" | "value">): boolean =>
  comparator === "avg_per_year"
    ? (value ?? 0) < 0
    : comparator === "lte" || modality.includes("decrease") || modality.includes("control");

/** A bare number, "trở lên", "khoảng" and "không quá" say the number itself; only "trên" asks for more than it. */
const strictness = ({ comparator }: Target): number => (comparator === "gt" ? 1 : 0);

/**
 * Compares a target with one for the same indicator, reading and milestone elsewhere. Achieved is compared with
 * achieved, registered with registered, a mean change a year with another, and a cap never with a floor. Where the
 * numbers are equal "trên 70%" is higher than "70%". Two promises without a number are the same.
 */
export const compareTargets = (own: Target, other: Target): Comparison => {
  const sameThing =
    own.indicator === other.indicator &&
    own.milestone === other.milestone &&
    readingKey(own.reading) === readingKey(other.reading) &&
    registers(own) === registers(other) &&
    (own.comparator === "avg_per_year") === (other.comparator === "avg_per_year");
  if (!sameThing || (own.value === null) !== (other.value === null)) return incomparable;
  if (own.value === null || other.value === null) return { standing: "same", difference: null };
  const less = wantsLess(own);
  if (less !== wantsLess(other)) return incomparable;
  const difference = roundTo(minus(exact(own.value), exact(other.value)), 12);
  const ambition = (less ? -difference : difference) || strictness(own) - strictness(other);
  return { standing: ambition === 0 ? "same" : ambition > 0 ? "higher" : "lower", difference };
};
