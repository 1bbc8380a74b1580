import type { Indicator } from "../indicator/indicator.ts";
import { boundOf, reaches } from "../target/bound.ts";
import { compareTargets, wantsLess, type Comparison } from "../target/compare.ts";
import type { Target } from "../target/target.ts";
import type { UnitId } from "../unit/unit.ts";
import { compareExact, exact, minus, over, plus, times, type Exact } from "../value/exact.ts";
import { alignmentText } from "./alignment-text.ts";

/** A unit below with its own target for the same thing, and what it weighs: the denominator of its ratio, or its units for a share. */
export interface ChildTarget {
  unit: UnitId;
  name: string;
  target: Target | null;
  /** Whole number; null where nobody reported it. */
  weight: number | null;
}

/** How one target below stands to the one above. */
export interface ComparedChild {
  unit: UnitId;
  name: string;
  standing: Comparison["standing"] | "missing";
  /** Why it cannot be compared, in words; null where it can. */
  why: string | null;
}

/** If every unit below meets exactly its own target, does the unit above meet its? */
export interface Alignment {
  reaches: "yes" | "no" | "unknown";
  /** What the whole would reach, in percent; equal where it is known, apart where weights or targets below are missing. */
  low: Exact;
  high: Exact;
  /** What is missing to the goal, in percentage points, where the whole would not reach it; else zero. */
  missing: Exact;
  /** The same in counted things (people, units), rounded up; null while a weight is unknown. */
  missingCount: number | null;
  children: ComparedChild[];
  /** All of it in one or two Vietnamese sentences. */
  says: string;
}

const registers = ({ modality }: Target): boolean => modality.includes("register");

/** The share of a child that its own target promises, in percent; null where the two cannot be held beside each other. */
const promised = (above: Target, own: Target): number | null => {
  const { reading } = above;
  if (
    reading.kind === "share" &&
    own.reading.kind === "own" &&
    own.milestone === above.milestone &&
    registers(own) === registers(above)
  ) {
    if ("met" in reading.where) return own.indicator === above.indicator && own.value === null ? 100 : null;
    const least = reading.where.atLeast;
    return own.indicator !== above.indicator || own.value === null || wantsLess(own)
      ? null
      : own.value >= least
        ? 100
        : 0;
  }
  return compareTargets(own, above).standing === "incomparable" ? null : own.value;
};

const whyNot = (above: Target, own: Target | null): string => {
  if (own === null) return "không có chỉ tiêu riêng";
  if (own.indicator !== above.indicator) return "chỉ tiêu của chỉ số khác";
  if (registers(own) !== registers(above))
    return registers(own) ? "chỉ tiêu đăng ký, trong khi ở trên là đạt" : "chỉ tiêu đạt, trong khi ở trên là đăng ký";
  if (own.milestone !== above.milestone)
    return own.milestone === null ? "không nêu mốc" : `mốc ${own.milestone}, khác mốc ở trên`;
  if ((own.comparator === "avg_per_year") !== (above.comparator === "avg_per_year"))
    return "một bên là mức thay đổi mỗi năm";
  if (own.value === null) return "không nêu con số";
  return wantsLess(own) === wantsLess(above) ? "cách đọc khác" : "một bên muốn tăng, một bên muốn giảm";
};

const standingOf = (above: Target, own: Target, share: number): Comparison["standing"] => {
  const compared = compareTargets(own, above).standing;
  if (compared !== "incomparable") return compared;
  return share >= above.value! ? (share > above.value! ? "higher" : "same") : "lower";
};

interface Weighed {
  /** Percent that the unit reaches at least and at most. */
  low: number;
  high: number;
  weight: number | null;
}

/** Weighted mean; without every weight, no more than between the extremes is known. */
const mean = (all: readonly Weighed[], end: "low" | "high"): Exact => {
  const counted = all.filter(({ weight }) => weight !== 0);
  if (counted.every(({ weight }) => weight !== null)) {
    const total = counted.reduce((sum, { weight }) => plus(sum, exact(weight!)), exact(0));
    const top = counted.reduce((sum, one) => plus(sum, times(exact(one[end]), exact(one.weight!))), exact(0));
    return total.top === 0n ? exact(end === "low" ? 0 : 100) : over(top, total);
  }
  const ends = counted.map((one) => one[end]);
  return exact(end === "low" ? Math.min(...ends) : Math.max(...ends));
};

/** Whether a target is one that units below can add up to: a ratio, or a share of units; with a number to reach. */
const adds = ({ reading, value, comparator }: Target, { measure }: Pick<Indicator, "measure">): boolean =>
  value !== null &&
  comparator !== null &&
  comparator !== "avg_per_year" &&
  (reading.kind === "share" || (reading.kind === "own" && measure.kind === "ratio"));

const ceil = ({ top, bottom }: Exact): number => Number((top + bottom - 1n) / bottom);

/**
 * Asks whether the goal above is reached if every unit below meets exactly its own, weighed by their denominators. Achieved is
 * held against achieved; what has no target, or one of another kind, may reach anything. Null where the goal is not one that
 * units below add up to (a level, a title, a count, a change).
 */
export const alignment = (
  above: Target,
  indicator: Pick<Indicator, "measure" | "phrase">,
  children: readonly ChildTarget[],
): Alignment | null => {
  if (!adds(above, indicator) || children.length === 0) return null;
  const shares = children.map(({ target }) => (target ? promised(above, target) : null));
  const weighed = children.map(({ weight }, at): Weighed => ({
    low: shares[at] ?? 0,
    high: shares[at] ?? 100,
    weight,
  }));
  const goal = exact(above.value!);
  const bound = {
    ...boundOf(above.comparator!, goal, wantsLess(above)),
    enough: above.comparator !== "gt" || children.some(({ target }) => target?.comparator === "gt"),
  };
  const [low, high] = [mean(weighed, "low"), mean(weighed, "high")];
  const [worst, best] = bound.less ? [high, low] : [low, high];
  const answer = reaches(worst, bound) ? "yes" : reaches(best, bound) ? "unknown" : "no";
  const gap = bound.less ? minus(best, goal) : minus(goal, best);
  const missing = answer === "no" && compareExact(gap, exact(0)) > 0 ? gap : exact(0);
  const weights = children.map(({ weight }) => weight);
  const total = weights.every((weight) => weight !== null) ? weights.reduce((a, b) => a + b, 0) : null;
  const result = {
    reaches: answer,
    low,
    high,
    missing,
    missingCount: total === null ? null : ceil(over(times(missing, exact(total)), exact(100))),
    children: children.map(({ unit, name, target }, at): ComparedChild => {
      const share = shares[at]!;
      if (target === null) return { unit, name, standing: "missing", why: whyNot(above, null) };
      return shares[at] === null
        ? { unit, name, standing: "incomparable", why: whyNot(above, target) }
        : { unit, name, standing: standingOf(above, target, share), why: null };
    }),
  } as const;
  return { ...result, says: alignmentText(above, indicator, result) };
};
