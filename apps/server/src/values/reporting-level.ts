import { type IndicatorCode, type Level } from "@xhht/core";
import type { KnownIndicators, ValueRow } from "@xhht/documents/exchange";

const fromBelow: readonly Level[] = ["commune", "district", "province", "nation"];

/**
 * Which level's figures become the figure above: the level at which the indicator is counted (the commune where nobody says),
 * or where none of the lines stands there, the lowest at which one does. Figures of two levels are never added.
 */
export const reportingLevel = (rows: readonly ValueRow[], code: IndicatorCode, known: KnownIndicators): Level => {
  const counted = known.get(code)?.countedAt ?? "commune";
  const held = new Set(rows.map(({ unit }) => unit.level));
  return held.has(counted) ? counted : fromBelow.find((level) => held.has(level))!;
};

/** A level in words. */
export const levelWords: Record<Level, string> = { nation: "trung ương", province: "cấp tỉnh", district: "cấp huyện", commune: "cấp xã" };
