import type { PeriodId } from "../report/period.ts";
import type { UnitTree } from "../unit/tree.ts";
import { existsOn, unitId, type IsoDate, type Level, type Unit, type UnitId } from "../unit/unit.ts";
import { combine } from "./combine.ts";
import type { Figure, Leaf, PlacedFigure } from "./figure.ts";
import { emptyFigure, leafFigure } from "./leaf-figure.ts";
import type { Series } from "./series.ts";

/** What is rolled up: the reports of one series and period, and the day whose boundaries count. */
export interface RollUpInput {
  tree: UnitTree;
  on: IsoDate;
  period: PeriodId;
  series: Series;
  /** At most one a unit, in any order; a unit without one has not reported. */
  leaves: readonly Leaf[];
  /** Which level reports this series. */
  reportsAt?: Exclude<Level, "nation">;
}

/** Units of a level on a day. */
export const reportingUnits = (tree: UnitTree, level: Level, on: IsoDate): Unit[] =>
  tree.units.filter((unit) => unit.level === level && existsOn(unit, on));

const byUnit = (leaves: readonly Leaf[], known: ReadonlySet<UnitId>, on: IsoDate): Map<UnitId, Leaf> => {
  const found = new Map<UnitId, Leaf>();
  for (const leaf of leaves) {
    if (!known.has(leaf.unit)) throw new RangeError(`${leaf.unit} does not report on ${on}: restate its figure first`);
    if (found.has(leaf.unit)) throw new RangeError(`${leaf.unit} has two figures for one series and period`);
    found.set(leaf.unit, leaf);
  }
  return found;
};

/**
 * The figure of every unit above the reporting ones, sorted by unit. Expected are the reporting units below on that day,
 * less those to which the question does not apply. Throws on a leaf of a unit that does not report on that day.
 */
export const rollUp = ({ tree, on, period, series, leaves, reportsAt = "commune" }: RollUpInput): PlacedFigure[] => {
  const units = reportingUnits(tree, reportsAt, on);
  const reports = byUnit(leaves, new Set(units.map(unitId)), on);
  const sums = new Map<UnitId, Figure>();
  for (const unit of units) {
    const own = leafFigure(reports.get(unitId(unit)) ?? { cell: { state: "not_reported" } }, series);
    for (const above of tree.ancestors(unit, on)) {
      const id = unitId(above);
      sums.set(id, combine(sums.get(id) ?? emptyFigure, own, series.rule));
    }
  }
  return [...sums]
    .map(([unit, figure]) => ({ unit, series: series.id, period, ...figure }))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
};
