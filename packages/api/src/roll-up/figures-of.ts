import {
  type Cell, combine, combineRestated, type Figure, type IndicatorCode, leafFigure, levelInterval, nothingFrom, restate, restatedFigure, type RestatedLeaf, type SeriesId, type Unit,
  type UnitId, unitId, type Way,
} from "@xhht/core";
import { cellOfFact, type CountedSeries, figuresByUnit, indicatorOf, leafOf, type Queries, readRolled, readTold, type Told } from "@xhht/db";
import type { World } from "../world.ts";
import { type Moves, movesBetween } from "./moves.ts";
import { isMoved, type Scene } from "./scene.ts";
import { unitsOfLevel } from "./territory.ts";
import { emptyOf } from "./view-figure.ts";

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
  return { figures, cells: cellsOf(await readTold(db, [id, ...children.map(unitId)], period.id)) };
};

/** Facts as cells. */
export const cellsOf = (facts: readonly Told[]): Map<IndicatorCode, Map<UnitId, Cell>> => {
  const cells = new Map<IndicatorCode, Map<UnitId, Cell>>();
  let unit: UnitId = "";
  for (const fact of facts) {
    // The facts of a unit come one after another, each with a text of its own: one text is kept, and hashed once.
    if (fact.unit !== unit) unit = fact.unit;
    let own = cells.get(fact.indicator);
    if (!own) cells.set(fact.indicator, (own = new Map()));
    own.set(unit, cellOfFact(fact));
  }
  return cells;
};

const restated = async (world: World, db: Queries, scene: Scene): Promise<SceneFigures> => {
  const { unit, id, children, period, on } = scene;
  const { tree } = world;
  const figures = new Map<UnitId, Map<SeriesId, Figure>>();
  const cells = new Map<IndicatorCode, Map<UnitId, Cell>>();
  const put = (of: UnitId, series: SeriesId, figure: Figure): void => void (figures.get(of) ?? figures.set(of, new Map()).get(of)!).set(series, figure);

  for (const level of ["commune", "province"] as const) {
    const reached = moveInto(world, scene, level);
    const facts = await readTold(db, [...reached.origins], period.id);
    for (const [indicator, told] of groupedBy(facts, (fact) => fact.indicator))
      for (const series of world.counting.series(indicator)) {
        if (series.level !== level || series.by !== undefined) continue;
        const way = { tree: { ...tree, units: [] }, to: on, series, reportsAt: level };
        const moved = restatedLeaves(world, scene, reached, told, way);
        put(id, series.id, together(reached, unit, moved, way));
        const own = cells.get(indicator) ?? cells.set(indicator, new Map()).get(indicator)!;
        for (const child of children)
          if (child.level !== level) put(unitId(child), series.id, together(reached, child, moved, way));
          else if (moved.has(unitId(child))) own.set(unitId(child), cellOfRestated(moved.get(unitId(child))!, series));
      }
  }
  return { figures, cells };
};

const groupedBy = <T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
};

/** The units of a scene that count, what came to each of them, and all units from which something came. */
interface Reached {
  moves: Moves;
  under(unit: Unit): UnitId[];
  origins: ReadonlySet<UnitId>;
  /** Whether a unit, or one of those that it was made of, was asked. */
  asked(id: UnitId, indicator: IndicatorCode): boolean;
  /** How many of the units below one were. */
  askedUnder(unit: Unit): ReadonlyMap<IndicatorCode, number>;
}

const moveInto = ({ tree, counting }: World, { unit, period, on }: Scene, level: "commune" | "province"): Reached => {
  const moves = movesBetween(tree, level, period.to, on);
  const kept = new Map<UnitId, UnitId[]>();
  const under = (one: Unit): UnitId[] => {
    const known = kept.get(unitId(one)) ?? unitsOfLevel(tree, one, level, on).map(unitId);
    kept.set(unitId(one), known);
    return known;
  };
  const sets = new Map<UnitId, ReadonlySet<ReadonlySet<IndicatorCode>>>();
  const setsOf = (id: UnitId): ReadonlySet<ReadonlySet<IndicatorCode>> => {
    const known = sets.get(id) ?? new Set((moves.get(id) ?? []).map(({ leaf }) => counting.asks(leaf.unit, period.id)));
    sets.set(id, known);
    return known;
  };
  const counts = new Map<UnitId, ReadonlyMap<IndicatorCode, number>>();
  const askedUnder = (one: Unit): ReadonlyMap<IndicatorCode, number> => {
    const known = counts.get(unitId(one));
    if (known) return known;
    const alike = new Map<string, { all: ReadonlySet<IndicatorCode>[]; units: number }>();
    const numbers = new Map<ReadonlySet<IndicatorCode>, number>();
    for (const id of under(one)) {
      const all = [...setsOf(id)];
      const key = all.map((set) => numbers.get(set) ?? numbers.set(set, numbers.size).get(set)!).toSorted().join(" ");
      const like = alike.get(key) ?? alike.set(key, { all, units: 0 }).get(key)!;
      like.units += 1;
    }
    const count = new Map<IndicatorCode, number>();
    for (const { all, units } of alike.values())
      for (const indicator of new Set(all.flatMap((set) => [...set]))) count.set(indicator, (count.get(indicator) ?? 0) + units);
    counts.set(unitId(one), count);
    return count;
  };
  return {
    moves,
    under,
    origins: new Set(under(unit).flatMap((id) => (moves.get(id) ?? []).map(({ leaf }) => leaf.unit))),
    asked: (id, indicator) => [...setsOf(id)].some((set) => set.has(indicator)),
    askedUnder,
  };
};

type Restating = Way & { reportsAt: "commune" | "province" };

/**
 * Units of the day to which something was reported, with what came to them: the reports carried over, and those among whom
 * they came that said nothing (they carry no numbers, so a cut through them is none). A unit that reported for itself is not added to by others. Who was not asked does not apply.
 */
const restatedLeaves = (world: World, { period }: Scene, { moves }: Reached, told: readonly Told[], way: Restating): Map<UnitId, RestatedLeaf> => {
  const heard = new Set(told.map((fact) => fact.unit));
  const { indicator } = way.series;
  return new Map(
    restate({ ...way, from: period.to, leaves: told.map(leafOf) }).leaves.map((leaf) => {
      if (heard.has(leaf.unit)) return [leaf.unit, leaf];
      const silent = (moves.get(leaf.unit) ?? []).filter((parcel) => !heard.has(parcel.leaf.unit) && parcel.leaf.unit !== leaf.unit && world.counting.asks(parcel.leaf.unit, period.id).has(indicator));
      return [leaf.unit, { unit: leaf.unit, parcels: [...leaf.parcels, ...silent.map(({ leaf: { unit } }) => ({ ...nothingFrom(unit), missingDenominator: way.series.rule === "share" ? 1 : 0 }))] }];
    }),
  );
};

/** All units below one together; each that was asked and to which nothing was reported is missing. */
const together = ({ under, asked, askedUnder }: Reached, unit: Unit, moved: ReadonlyMap<UnitId, RestatedLeaf>, way: Restating): Figure => {
  const { indicator, rule } = way.series;
  const came = moved.size === 0 ? [] : under(unit).filter((id) => moved.has(id));
  const missing = (askedUnder(unit).get(indicator) ?? 0) - came.filter((id) => asked(id, indicator)).length;
  const figure = combineRestated(came.map((id) => moved.get(id)!), way);
  const { band } = figure;
  return { ...combine(figure, emptyOf(way.series, missing), rule), ...(band ? { band } : {}) };
};

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
