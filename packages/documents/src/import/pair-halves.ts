import type { Indicator, IndicatorCode, Target } from "@xhht/core";

type Indicators = Readonly<Record<IndicatorCode, Indicator>>;

/** Whom a goal counts among whom: two goals on the same people in one clause and year may be halves of a pair. */
const groundOf = ({ milestone, source, indicator, reading }: Target, indicators: Indicators): string | null => {
  const found = indicators[indicator];
  return reading.kind === "own" && found?.measure.kind === "ratio" ? [milestone, source, found.theme, found.measure.outOf].join("|") : null;
};

const registers = ({ modality, indicator }: Target, indicators: Indicators): boolean => modality.includes("register") || /(?<!\p{L})đăng ký(?!\p{L})/u.test(indicators[indicator]?.phrase ?? "");

/** Joins each goal on those who register with the nearest one, in its clause and year, on those who achieve the same; each stands in one pair at most. */
export const pairHalves = (targets: readonly Target[], indicators: Indicators): Target[] => {
  const other = new Map<string, string>();
  for (const [at, one] of targets.entries()) {
    const ground = groundOf(one, indicators);
    if (ground === null || !registers(one, indicators)) continue;
    const halves = targets.flatMap((each, n) =>
      each.indicator !== one.indicator && !other.has(each.id) && !registers(each, indicators) && groundOf(each, indicators) === ground ? [{ id: each.id, off: Math.abs(n - at) }] : [],
    );
    const half = halves.toSorted((a, b) => a.off - b.off)[0];
    if (!half) continue;
    other.set(one.id, half.id);
    other.set(half.id, one.id);
  }
  return targets.map((one) => (other.has(one.id) ? { ...one, pairedWith: other.get(one.id)! } : one));
};
