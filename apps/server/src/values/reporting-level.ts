import { type IndicatorCode, type Level, type UnitTree, answersAt } from "@xhht/core";
import type { KnownIndicators, ValueRow } from "@xhht/documents/exchange";

/** The level at which an indicator is counted: the commune where nobody says. */
export const countingLevel = (code: IndicatorCode, known: KnownIndicators): Level => known.get(code)?.countedAt ?? "commune";

const fromBelow: readonly Level[] = ["commune", "district", "province", "nation"];

/**
 * Which level's figures become the figure above: the level at which the indicator is counted (the commune where nobody says),
 * or where none of the lines stands there, the lowest at which one does. Figures of two levels are never added; a district
 * without communes stands where communes do, unless districts with communes have lines and no commune has.
 */
export const reportingLevel = (rows: readonly ValueRow[], code: IndicatorCode, { known, tree }: { known: KnownIndicators; tree: UnitTree }): Level => {
  const counted = countingLevel(code, known);
  const held = new Set(rows.map(({ unit }) => unit.level));
  const low = rows.filter(({ unit: { level } }) => level === "commune" || level === "district");
  const stands = held.has(counted) || (low.length > 0 && low.every(({ unit }) => answersAt(unit, counted, tree)));
  return stands ? counted : fromBelow.find((level) => held.has(level))!;
};

/** A level in words. */
export const levelWords: Record<Level, string> = { nation: "trung ương", province: "cấp tỉnh", district: "cấp huyện", commune: "cấp xã" };
