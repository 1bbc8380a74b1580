import { type IndicatorCode, type IsoDate, type Level, type PeriodId, type SeriesId, type Unit, unitId } from "@xhht/core";
import type { Counting } from "./counting.ts";

/** How many units below one are asked for a period, by series, in the boundaries of a day. */
export type AskedBelow = (unit: Unit, period: PeriodId, day: IsoDate) => ReadonlyMap<SeriesId, number>;

/** So many answers are kept: every unit above, old districts too, over the years that are looked at. */
const kept = 10_000;

/** Counts whom a series is asked of below a unit; it hangs on nothing that is stored, so the latest answers are kept. */
export const askedBelow = ({ tree, series: seriesOf, asks }: Counting): AskedBelow => {
  const asked = new Map<string, ReadonlyMap<SeriesId, number>>();
  const below: AskedBelow = (unit, period, day) => {
    const key = `${unitId(unit)} ${period} ${day}`;
    const known = asked.get(key);
    if (known) return known;
    const counts = new Map<SeriesId, number>();
    const count = (series: SeriesId, units: number): void => void counts.set(series, (counts.get(series) ?? 0) + units);
    const alike = new Map<Level, Map<ReadonlySet<IndicatorCode>, number>>();
    for (const child of tree.children(unit, day)) {
      const ofLevel = alike.get(child.level) ?? alike.set(child.level, new Map()).get(child.level)!;
      const set = asks(unitId(child), period);
      ofLevel.set(set, (ofLevel.get(set) ?? 0) + 1);
      if (child.level !== "commune") for (const [series, units] of below(child, period, day)) count(series, units);
    }
    for (const [level, sets] of alike)
      for (const [set, units] of sets) for (const indicator of set) for (const one of seriesOf(indicator)) if (one.level === level) count(one.id, units);
    asked.set(key, counts);
    if (asked.size > kept) asked.delete(asked.keys().next().value!);
    return counts;
  };
  return below;
};
