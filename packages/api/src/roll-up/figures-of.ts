import { allOfIt, type Cell, combineRestated, existsOn, type Figure, type IndicatorCode, leafFigure, levelInterval, type Period, restate, restatedFigure, type RestatedLeaf, type SeriesId, type Unit, type UnitId, unitId } from "@xhht/core";
import { type CountedSeries, type Fact, figuresByUnit, indicatorOf, leafOf, type Queries, readFacts, readRolled } from "@xhht/db";
import type { World } from "../world.ts";
import { isMoved, type Scene } from "./scene.ts";
import { territory, unitsOfLevel } from "./territory.ts";

/** The figures of a scene: of the whole, of units above directly below it, and the cells of those that count themselves. */
export interface SceneFigures {
  /** By unit: the whole itself, and children that stand above others. */
  figures: ReadonlyMap<UnitId, ReadonlyMap<SeriesId, Figure>>;
  /** By indicator, then unit: what a unit that counts it reported; restated, what its predecessors add up to. */
  cells: ReadonlyMap<IndicatorCode, ReadonlyMap<UnitId, Cell>>;
}

/** Reads the figures of a scene; restated ones are worked out from the facts of all that its units were made of. */
export const figuresOf = (world: World, db: Queries, scene: Scene): Promise<SceneFigures> =>
  isMoved(world, scene) ? restated(world, db, scene) : reported(db, scene);

const reported = async (db: Queries, { id, children, period }: Scene): Promise<SceneFigures> => {
  const between = children.filter(({ level }) => level !== "commune").map(unitId);
  const figures = figuresByUnit(await readRolled(db, [id, ...between], [period.id]));
  return { figures, cells: cellsOf(await readFacts(db, [id, ...children.map(unitId)], { periods: [period.id] })) };
};

/** Facts as cells. */
export const cellsOf = (facts: readonly Fact[]): Map<IndicatorCode, Map<UnitId, Cell>> => {
  const cells = new Map<IndicatorCode, Map<UnitId, Cell>>();
  for (const fact of facts) {
    let own = cells.get(fact.indicator);
    if (!own) cells.set(fact.indicator, (own = new Map()));
    own.set(fact.unit, leafOf(fact).cell);
  }
  return cells;
};

const restated = async (world: World, db: Queries, scene: Scene): Promise<SceneFigures> => {
  const { unit, id, children, period, on } = scene;
  const part = territory(world.tree, unit, on);
  const facts = await readFacts(db, part.units.map(unitId), { periods: [period.id] });
  const byIndicator = new Map<IndicatorCode, Fact[]>();
  for (const fact of facts) byIndicator.set(fact.indicator, [...(byIndicator.get(fact.indicator) ?? []), fact]);
  const figures = new Map<UnitId, Map<SeriesId, Figure>>();
  const cells = new Map<IndicatorCode, Map<UnitId, Cell>>();
  const put = (of: UnitId, series: SeriesId, figure: Figure): void => void (figures.get(of) ?? figures.set(of, new Map()).get(of)!).set(series, figure);

  for (const [indicator, told] of byIndicator)
    for (const series of world.counting.series(indicator)) {
      const level = series.level as Exclude<Unit["level"], "nation">;
      const way = { tree: part, to: on, series, reportsAt: level };
      const moved = restate({ ...way, from: period.to, leaves: leavesOf(world, part.units, level, period, indicator, told) });
      const byUnit = new Map(moved.leaves.map((leaf) => [leaf.unit, leaf]));
      const under = (above: Unit): RestatedLeaf[] => unitsOfLevel(part, above, level, on).map((one) => byUnit.get(unitId(one)) ?? nothingFrom(unitId(one)));
      put(id, series.id, combineRestated(under(unit), way));
      const own = cells.get(indicator) ?? cells.set(indicator, new Map()).get(indicator)!;
      for (const child of children)
        if (child.level === level) {
          const leaf = byUnit.get(unitId(child));
          if (leaf) own.set(unitId(child), cellOfRestated(leaf, series));
        } else put(unitId(child), series.id, combineRestated(under(child), way));
    }
  return { figures, cells };
};

/** Who reported, and who was never asked: to her the question does not apply. */
const leavesOf = ({ counting }: World, units: readonly Unit[], level: Unit["level"], period: Period, indicator: IndicatorCode, told: readonly Fact[]) => {
  const heard = new Set(told.map((fact) => fact.unit));
  const silent = units.filter((one) => one.level === level && existsOn(one, period.to) && !heard.has(unitId(one)) && !counting.asks(unitId(one), period.id).has(indicator));
  const notAsked = silent.map((one) => ({ unit: unitId(one), cell: { state: "not_applicable" } as const }));
  const right = new Set(units.filter((one) => one.level === level).map(unitId));
  return [...told.filter((fact) => right.has(fact.unit)).map(leafOf), ...notAsked];
};

const nothingFrom = (unit: UnitId): RestatedLeaf => ({
  unit,
  parcels: [{ leaf: { unit, cell: { state: "not_reported" } }, numerator: 0, denominator: 0, missingDenominator: 0, pieces: 1, ...allOfIt }],
});

/** What the predecessors of a unit add up to, as a cell; a level only where all of them agree. */
const cellOfRestated = (leaf: RestatedLeaf, series: CountedSeries): Cell => {
  if (series.rule === "share") {
    const interval = levelInterval(leaf);
    if (interval === null) return { state: "not_applicable" };
    return interval.low === interval.high ? { state: "value", value: interval.low } : { state: "not_reported" };
  }
  const { numerator, denominator, reported, expected, suppressed } = restatedFigure(leaf, series);
  if (expected === 0) return { state: "not_applicable" };
  if (reported === 0) return { state: "not_reported" };
  const state = suppressed > 0 ? "suppressed" : "value";
  return (series.rule === "sum" ? { state, numerator, denominator } : { state, value: numerator }) as Cell;
};

/** The figure of a unit for a series: its own cell where it counts it itself, else what was rolled up; null where nothing is known. */
export const figureFor = ({ figures, cells }: SceneFigures, unit: Unit, series: CountedSeries): Figure | null => {
  if (unit.level !== series.level) return figures.get(unitId(unit))?.get(series.id) ?? null;
  const cell = cells.get(indicatorOf(series.id))?.get(unitId(unit));
  return cell ? leafFigure({ cell }, series) : null;
};
