import { fullName, unitId, versionOn, type IsoDate, type Succession, type Unit, type UnitTree } from "@xhht/core";
import type { SuccessorView, UnitSummary } from "../view.ts";

/** The day on which a unit is described: the asked day, moved into the unit's own life. */
export const dayWithin = (unit: Unit, on: IsoDate): IsoDate => {
  if (unit.validTo !== null && unit.validTo < on) return unit.validTo;
  return on < unit.validFrom ? unit.validFrom : on;
};

/** Name with its type on a day, or on the nearest day of its life. */
export const nameOn = (unit: Unit, on: IsoDate): string => fullName(versionOn(unit, dayWithin(unit, on)));

/** What a unit became or was made of, as seen from the other end. */
export const linkOf = (tree: UnitTree, { to, from, extent, share, on }: Succession, end: "to" | "from"): SuccessorView => {
  const id = end === "to" ? to : from;
  const unit = tree.byId(id);
  if (!unit) throw new Error(`succession names ${id}, which the tree does not hold`);
  const { code, validFrom, level } = unit;
  const above = tree.ancestors(unit, on).find((one) => one.level === "province");
  const province = above ? versionOn(above, dayWithin(above, on)).name : null;
  return { id, code, name: nameOn(unit, on), province, validFrom, level, extent, share, on };
};

/** A unit as lists show it, on a day; its path runs from the province down to itself. */
export const summarizeUnit = (tree: UnitTree, unit: Unit, on: IsoDate): UnitSummary => {
  const { code, level, validFrom, validTo } = unit;
  const day = dayWithin(unit, on);
  const path = [unit, ...tree.ancestors(unit, day)].filter((one) => one.level !== "nation").toReversed();
  return {
    id: unitId(unit),
    code,
    level,
    name: nameOn(unit, day),
    validFrom,
    validTo,
    path: path.map((one) => ({ code: one.code, name: nameOn(one, day) })),
    successors: tree.successors(unit).map((one) => linkOf(tree, one, "to")),
  };
};
