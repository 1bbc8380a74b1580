import { type IsoDate, type Level, type Unit, type UnitId, type UnitTree, reportingUnits, unitId } from "@xhht/core";

/** The units of a level below a unit on a day, by their identity. */
export type UnitsBelow = (above: UnitId, level: Level, on: IsoDate) => ReadonlyMap<UnitId, Unit>;

const look = (tree: UnitTree, level: Level, on: IsoDate): Map<UnitId, Map<UnitId, Unit>> => {
  const below = new Map<UnitId, Map<UnitId, Unit>>();
  for (const unit of reportingUnits(tree, level, on))
    for (const above of tree.ancestors(unit, on)) {
      const units = below.get(unitId(above));
      if (units) units.set(unitId(unit), unit);
      else below.set(unitId(above), new Map([[unitId(unit), unit]]));
    }
  return below;
};

const none: ReadonlyMap<UnitId, Unit> = new Map();

/** Looks through each level and day of the tree once, however often it is asked. */
export const createUnitsBelow = (tree: UnitTree): UnitsBelow => {
  const days = new Map<string, Map<UnitId, Map<UnitId, Unit>>>();
  return (above, level, on) => {
    const key = `${level} ${on}`;
    const day = days.get(key) ?? look(tree, level, on);
    days.set(key, day);
    return day.get(above) ?? none;
  };
};
