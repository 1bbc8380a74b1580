import { existsOn, type IsoDate, type Level, type Period, period as periodOf, type PeriodId, type Unit, type UnitId, unitId } from "@xhht/core";
import { dayOf } from "@xhht/db";
import { nameOn } from "../answer/summarize-unit.ts";
import type { Boundaries } from "../figures-view.ts";
import type { World } from "../world.ts";

/** What is asked about: a unit in a period, in the boundaries of a day. */
export interface Scene {
  unit: Unit;
  id: UnitId;
  period: Period;
  /** The year to which the period's figures belong: its last. */
  year: number;
  view: Boundaries;
  /** Day of the boundaries. */
  on: IsoDate;
  /** Units directly below on that day. */
  children: readonly Unit[];
}

/** What a person asks; without a day the view restated is on today's boundaries. */
export interface SceneQuestion {
  unit: UnitId;
  period: PeriodId;
  view: Boundaries;
  on?: IsoDate | undefined;
}

/**
 * The scene of a question, or null where the unit did not exist then. As reported: the period's last day, or the unit's own
 * last day where it ended within; restated: the day asked for, never earlier than that.
 */
export const sceneOf = ({ tree }: Pick<World, "tree">, { unit: id, period: span, view, on: asked }: SceneQuestion, today: IsoDate): Scene | null => {
  const unit = tree.byId(id);
  const period = periodOf(span);
  if (!unit || !period) return null;
  const then = dayOf(unit, span);
  const now = asked ?? today;
  const on = view === "restated" && now > then ? now : then;
  if (!existsOn(unit, on)) return null;
  let children: readonly Unit[] | undefined;
  // Looked up when they are asked for: an answer that is remembered needs no children.
  const scene = { unit, id, period, year: Number(period.to.slice(0, 4)), view, on, get children() { return (children ??= tree.children(unit, on)); } };
  return scene;
};

/** Whether figures of the scene have to be carried over to other boundaries than those in which they were reported. */
export const isMoved = ({ tree }: Pick<World, "tree">, { view, on, period }: Scene): boolean =>
  view === "restated" && tree.successions.some((one) => period.to < one.on && one.on <= on);

/** A unit as figures name it. */
export const named = (unit: Unit, on: IsoDate): { id: UnitId; name: string; level: Level } => ({ id: unitId(unit), name: nameOn(unit, on), level: unit.level });

/** What units of a level are called in a sentence. */
export const unitWords: Record<Level, string> = { nation: "nước", province: "tỉnh, thành phố", district: "huyện", commune: "xã, phường" };
