import { type Unit, type UnitId, unitId } from "@xhht/core";
import { dayOf, type OpenReport, publishedPeriods, publishedReports, type Queries } from "@xhht/db";
import type { World } from "../world.ts";

/** The reports of a year that everybody may read, by the unit itself and by every unit above it. */
export const openReports = async ({ tree }: Pick<World, "tree">, db: Queries, year: number): Promise<Map<UnitId, OpenReport[]>> => {
  const found = new Map<UnitId, OpenReport[]>();
  for (const report of await publishedReports(db, String(year))) {
    const unit = tree.byId(report.unit);
    const above = unit ? tree.ancestors(unit, dayOf(unit, String(year))) : [];
    for (const id of [report.unit, ...above.map(unitId)]) {
      const own = found.get(id);
      if (own) own.push(report);
      else found.set(id, [report]);
    }
  }
  return found;
};

/** The years of which something of a unit, or of what lies below it, may be read by everybody; newest first. */
export const publishedYears = async (world: Pick<World, "tree">, db: Queries, unit: Unit): Promise<number[]> => {
  const id = unitId(unit);
  const periods = await publishedPeriods(db, unit.level === "commune" ? id : undefined);
  const years = periods.filter((period) => /^\d{4}$/.test(period)).map(Number);
  if (unit.level === "commune") return years.toSorted((a, b) => b - a);
  const found: number[] = [];
  for (const year of years) if ((await openReports(world, db, year)).has(id)) found.push(year);
  return found.toSorted((a, b) => b - a);
};
