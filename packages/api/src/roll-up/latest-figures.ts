import { type IsoDate, period as periodOf, type PeriodId, type UnitId } from "@xhht/core";
import type { World } from "../world.ts";
import type { FigureDesk } from "./dashboard.ts";
import type { SceneFigures } from "./figures-of.ts";
import { revisionsOf } from "./revisions.ts";
import { type Scene, sceneOf } from "./scene.ts";

/** The figures of the latest year in which something was reported. */
export interface Latest {
  world: World;
  /** The unit today, and in the year of the figures. */
  today: Scene;
  scene: Scene;
  seen: SceneFigures;
  /** The year; null where nothing was ever reported. */
  year: PeriodId | null;
}

/** The latest figures of a unit and of what lies below it. */
export const latestFigures = async ({ world, db, recall }: FigureDesk, unit: UnitId, today: IsoDate): Promise<Latest> => {
  const thisYear = today.slice(0, 4);
  const now = sceneOf(world, { unit, view: "reported", period: thisYear }, today)!;
  const revisions = await revisionsOf(world, db, now);
  const year = [...revisions.years, thisYear].findLast((one) => revisions.of(one) > 0) ?? null;
  const scene: Scene = year === null ? now : { ...now, period: periodOf(year)!, year: Number(year) };
  const seen: SceneFigures = year === null ? { figures: new Map(), cells: new Map() } : await recall(world, db, scene, revisions.of(year));
  return { world, today: { ...now, on: today }, scene, seen, year };
};
