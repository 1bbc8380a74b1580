import type { PeriodId, UnitId } from "@xhht/core";
import { above, height } from "./boundaries.ts";
import type { Counting } from "./counting.ts";

/** A unit in a period. */
export interface Place {
  unit: UnitId;
  period: PeriodId;
}

/** The places whose figures may hold what was reported in some, what is below first. */
export const placesAbove = ({ tree }: Pick<Counting, "tree">, places: readonly Place[]): Place[] => {
  const byPeriod = new Map<PeriodId, Set<UnitId>>();
  for (const { unit, period } of places) byPeriod.set(period, above(tree, unit, period, byPeriod.get(period)));
  return [...byPeriod]
    .flatMap(([period, units]) => [...units].map((unit) => ({ unit, period, height: height(tree.byId(unit)!) })))
    .toSorted((a, b) => a.height - b.height)
    .map(({ unit, period }) => ({ unit, period }));
};
