import { cellOfFigure, type IndicatorCode, type Observed, period as periodOf, type Unit, type UnitId, unitId } from "@xhht/core";
import type { Queries } from "@xhht/db";
import type { World } from "../world.ts";
import { type Lane, observedIn } from "./columns.ts";
import { figureFor, type SceneFigures } from "./figures-of.ts";
import type { Recall } from "./recall.ts";
import type { Revisions } from "./revisions.ts";
import type { Scene } from "./scene.ts";

/** The value of each year before that of a scene: by indicator, then unit, oldest first. */
export type Earlier = ReadonlyMap<IndicatorCode, ReadonlyMap<UnitId, readonly Observed[]>>;

/** What one unit's figure or cell says of a lane in a year. */
export const observed = (seen: SceneFigures, unit: Unit, { code, series }: Lane, period: string): Observed | null => {
  if (unit.level === series.level) {
    const cell = seen.cells.get(code)?.get(unitId(unit));
    return cell ? observedIn(cell, period) : null;
  }
  const figure = figureFor(seen, unit, series);
  return figure && observedIn(cellOfFigure(figure, series.rule), period);
};

/** The first value of each unit in the years before that of a scene; closed years are recalled and not read again. */
export const firstValuesOf = async (
  world: World, db: Queries, recall: Recall, scene: Scene, revisions: Revisions, lanes: readonly Lane[],
): Promise<Map<IndicatorCode, Map<UnitId, Observed>>> => {
  const first = new Map<IndicatorCode, Map<UnitId, Observed>>(lanes.map(({ code }) => [code, new Map()]));
  for (const year of revisions.years) {
    const then: Scene = { ...scene, period: periodOf(year)!, year: Number(year) };
    const seen = await recall(world, db, then, revisions.of(year));
    for (const lane of lanes) {
      const values = first.get(lane.code)!;
      for (const unit of [scene.unit, ...scene.children]) {
        if (values.has(unitId(unit))) continue;
        const value = observed(seen, unit, lane, year);
        if (value) values.set(unitId(unit), value);
      }
    }
  }
  return first;
};
