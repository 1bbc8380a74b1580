import { type IsoDate, type Level, type Unit, type UnitId, type UnitTree, reportingUnits, unitId } from "@xhht/core";

/** The units of a level below a unit on a day. */
export type UnitsBelow = (above: UnitId, level: Level, on: IsoDate) => readonly Unit[];

const look = (tree: UnitTree, level: Level, on: IsoDate): Map<UnitId, Unit[]> => {
  const below = new Map<UnitId, Unit[]>();
  for (const unit of reportingUnits(tree, level, on))
    for (const above of tree.ancestors(unit, on)) {
      const list = below.get(unitId(above));
      if (list) list.push(unit);
      else below.set(unitId(above), [unit]);
    }
  return below;
};

/** Looks through each level and day of the tree once, however often it is asked. */
export const createUnitsBelow = (tree: UnitTree): UnitsBelow => {
  const days = new Map<string, Map<UnitId, Unit[]>>();
  return (above, level, on) => {
    const key = `${level} ${on}`;
    const day = days.get(key) ?? look(tree, level, on);
    days.set(key, day);
    return day.get(above) ?? [];
  };
};
