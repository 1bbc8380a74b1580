import { type PeriodId, type UnitId, unitId } from "@xhht/core";
import { type FoldedAt, foldedPeriods, type Queries } from "@xhht/db";
import type { AsOf } from "../figures-view.ts";
import type { World } from "../world.ts";
import type { Scene } from "./scene.ts";

/** How the figures of a scene stand, period by period: restated ones hang on the whole country. */
export interface Revisions {
  asOf: AsOf;
  of(period: PeriodId): number;
  /** Years with figures before that of the scene, oldest first, and whether there are any at all. */
  years: PeriodId[];
  /** One text for all of them up to the scene's year: the same text means the same figures. */
  stamp: string;
}

const isYear = (period: PeriodId): boolean => /^\d{4}$/.test(period);
const none: FoldedAt = { revision: 0, at: null, lastSentAt: null };

/** On Postgres a folding is seen after so many ms at the latest; with its own breath that is within a second. */
export const unsure = 250;

/** Reads how the figures of a scene stand. */
export const revisionsOf = async (
  { tree }: Pick<World, "tree">, db: Queries, { id, unit, on, view, period, year }: Pick<Scene, "id" | "unit" | "on" | "view" | "period" | "year">,
): Promise<Revisions> => {
  // Nothing is folded for a commune: what it sent is folded into the unit above it.
  const parent = unit.level === "commune" ? tree.ancestors(unit, on)[0] : undefined;
  const own = await foldedPeriods(db, parent ? unitId(parent) : id);
  const nation = nationOf(tree);
  const all = view === "restated" && nation !== null && nation !== id ? await foldedPeriods(db, nation) : own;
  const { at, lastSentAt, revision } = (view === "restated" ? all : own).get(period.id) ?? none;
  const years = [...all.keys()].filter((one) => isYear(one) && Number(one) < year);
  const counted = [...years, period.id];
  return {
    asOf: { foldedAt: at?.toISOString() ?? null, lastSentAt: lastSentAt?.toISOString() ?? null, revision },
    of: (span) => all.get(span)?.revision ?? 0,
    years,
    stamp: counted.map((span) => `${span}:${all.get(span)?.revision ?? 0}:${own.get(span)?.revision ?? 0}`).join(" "),
  };
};

const nations = new WeakMap<World["tree"], UnitId | null>();
const nationOf = (tree: World["tree"]): UnitId | null => {
  const known = nations.get(tree);
  if (known !== undefined) return known;
  const nation = tree.units.find(({ level }) => level === "nation");
  const id = nation ? `${nation.code}@${nation.validFrom}` : null;
  nations.set(tree, id);
  return id;
};
