import { type IsoDate, type Level, type Unit, type UnitTree, reportingUnits } from "@xhht/core";

/** The units of a level below a unit on a day, in the order of the tree. */
export type UnitsBelow = (above: Unit, level: Level, on: IsoDate) => ReadonlySet<Unit>;

const look = (tree: UnitTree, level: Level, on: IsoDate): Map<Unit, Set<Unit>> => {
  const below = new Map<Unit, Set<Unit>>();
  for (const unit of reportingUnits(tree, level, on))
    for (const above of tree.ancestors(unit, on)) {
      const units = below.get(above);
      if (units) units.add(unit);
      else below.set(above, new Set([unit]));
    }
  return below;
};

const none: ReadonlySet<Unit> = new Set();

/** Names the stretch of days around a day in which no unit begins, moves or ends: on all of them the tree is the same. */
const stretchesOf = ({ units }: UnitTree): ((on: IsoDate) => string) => {
  const begins = [...new Set(units.flatMap(({ versions, validFrom }) => [validFrom, ...versions.map(({ from }) => from)]))].toSorted();
  const ends = [...new Set(units.flatMap(({ validTo }) => validTo ?? []))].toSorted();
  return (on) => `${begins.findLast((day) => day <= on)} ${ends.findLast((day) => day < on)}`;
};

/** Looks through the tree once for each level and stretch of days, however often it is asked. */
export const createUnitsBelow = (tree: UnitTree): UnitsBelow => {
  const stretchOf = stretchesOf(tree);
  const known = new Map<string, Map<Unit, Set<Unit>>>();
  return (above, level, on) => {
    const key = `${level} ${stretchOf(on)}`;
    const below = known.get(key) ?? look(tree, level, on);
    known.set(key, below);
    return below.get(above) ?? none;
  };
};
