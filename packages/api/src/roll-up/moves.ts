import { existsOn, type IsoDate, type Level, type Parcel, restate, type Series, type UnitId, unitId, type UnitTree } from "@xhht/core";
import { remember } from "../answer/remember.ts";

/** What each unit of a day is made of, seen from an earlier day: a parcel without numbers for every unit that came to it. */
export type Moves = ReadonlyMap<UnitId, readonly Parcel[]>;

const probe: Series = { id: "-", indicator: "-", rule: "sum" };
/** A table holds thousands of units, and anybody may ask for any day: the latest are kept, enough for every year before a change. */
const kept = 24;
const known = new WeakMap<UnitTree, ReturnType<typeof remember<Moves>>>();

/** Follows every unit of a level from one day to another; it hangs on the tree alone and is worked out once. */
export const movesBetween = (tree: UnitTree, level: Exclude<Level, "nation">, from: IsoDate, to: IsoDate): Moves => {
  const memory = known.get(tree) ?? known.set(tree, remember(kept)).get(tree)!;
  return memory(`${level} ${from} ${to}`, () => follow(tree, level, from, to));
};

const follow = (tree: UnitTree, level: Exclude<Level, "nation">, from: IsoDate, to: IsoDate): Moves => {
  const arrived = new Map<UnitId, Parcel[]>();
  const alone = { ...tree, units: [] };
  for (const unit of tree.units) {
    if (unit.level !== level || !existsOn(unit, from)) continue;
    const leaf = { unit: unitId(unit), cell: { state: "not_reported" } as const };
    for (const { unit: into, parcels } of restate({ tree: alone, from, to, series: probe, reportsAt: level, leaves: [leaf] }).leaves)
      arrived.set(into, [...(arrived.get(into) ?? []), ...parcels]);
  }
  return arrived;
};
