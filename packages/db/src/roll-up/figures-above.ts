import {
  combine, emptyFigure, type Figure, type IndicatorCode, type IsoDate, leafFigure, type PeriodId, type Series, type SeriesId, type Unit, type UnitId, unitId,
} from "@xhht/core";
import { dayOf } from "./boundaries.ts";
import type { Counting } from "./counting.ts";
import { type Fact, leafOf } from "./fact.ts";

/** Figures by series; nothing for a series of which nobody below reported anything. */
export type Figures = ReadonlyMap<SeriesId, Figure>;

/** From where figures are worked out. */
export interface Sources {
  facts(units: readonly UnitId[], period: PeriodId): Promise<Fact[]>;
  /** Figures of units above that were folded already. */
  rolled(units: readonly UnitId[], period: PeriodId): Promise<ReadonlyMap<UnitId, Figures>>;
}

/** Works out the figures of a unit in a period from what lies directly below it. */
export type FiguresAbove = (from: Sources, unit: UnitId, period: PeriodId) => Promise<Figures>;

/** The indicator of a series: `LIT_STD_LEVEL` of `LIT_STD_LEVEL@2`. */
export const indicatorOf = (series: SeriesId): IndicatorCode => series.split("@")[0]!;

/** So many units that should have reported and did not. */
const silent = (series: Series, units: number): Figure => {
  const { expected, missingDenominator, unknown } = leafFigure({ cell: { state: "not_reported" } }, series);
  return { ...emptyFigure, expected: expected * units, missingDenominator: missingDenominator * units, unknown: unknown * units };
};

type Asked = ReadonlyMap<IndicatorCode, number>;

/**
 * Figures of units above, as reported: in the boundaries of the period's last day, or of the unit's own last day where it
 * ended within. Keeps how many units are asked, which hangs on nothing that is stored.
 */
export const figuresAbove = (counting: Counting): FiguresAbove => {
  const { tree, counted, asks } = counting;
  const asked = new Map<string, Asked>();

  /** How many units below are asked, by indicator. */
  const askedBelow = (unit: Unit, period: PeriodId, day: IsoDate): Asked => {
    const key = `${unitId(unit)} ${period} ${day}`;
    const known = asked.get(key);
    if (known) return known;
    const counts = new Map<IndicatorCode, number>();
    const sets = new Map<string, { set: ReadonlySet<IndicatorCode>; level: Unit["level"]; units: number }>();
    const numbers = new Map<ReadonlySet<IndicatorCode>, number>();
    for (const child of tree.children(unit, day)) {
      const set = asks(unitId(child), period);
      const number = numbers.get(set) ?? numbers.set(set, numbers.size).get(set)!;
      const like = sets.get(`${number} ${child.level}`) ?? { set, level: child.level, units: 0 };
      sets.set(`${number} ${child.level}`, { ...like, units: like.units + 1 });
      for (const [indicator, below] of askedBelow(child, period, day)) counts.set(indicator, (counts.get(indicator) ?? 0) + below);
    }
    for (const { set, level, units } of sets.values())
      for (const indicator of set) if (counted(indicator)?.level === level) counts.set(indicator, (counts.get(indicator) ?? 0) + units);
    asked.set(key, counts);
    return counts;
  };

  const workOut = async (from: Sources, unit: Unit, period: PeriodId, day: IsoDate): Promise<Figures> => {
    const children = tree.children(unit, day);
    const levels = new Map(children.map((child) => [unitId(child), child.level]));
    const facts = (await from.facts([...levels.keys()], period)).filter((fact) => counted(fact.indicator)?.level === levels.get(fact.unit));
    const between = children.filter(({ level }) => level !== "commune");
    const inStep = between.filter((child) => dayOf(child, period) === day);
    const rolled = new Map(inStep.length === 0 ? [] : await from.rolled(inStep.map(unitId), period));
    for (const child of between) if (dayOf(child, period) !== day) rolled.set(unitId(child), await workOut(from, child, period, day));

    const figures = new Map<SeriesId, Figure>();
    const add = (series: Series, figure: Figure): void => void figures.set(series.id, combine(figures.get(series.id) ?? emptyFigure, figure, series.rule));
    /** Of the units that are asked, how many stand in the figures already. */
    const heard = new Map<IndicatorCode, number>();
    const hear = (indicator: IndicatorCode, units: number): void => void heard.set(indicator, (heard.get(indicator) ?? 0) + units);

    for (const fact of facts) {
      const { indicator } = fact;
      hear(indicator, asks(fact.unit, period).has(indicator) ? 1 : 0);
      for (const series of counted(indicator)!.series) add(series, leafFigure(leafOf(fact), series));
    }
    for (const child of between) {
      const below = askedBelow(child, period, day);
      const told = new Set<IndicatorCode>();
      for (const [id, figure] of rolled.get(unitId(child)) ?? []) {
        const indicator = indicatorOf(id);
        const series = counted(indicator)?.series.find((one) => one.id === id);
        if (!series) continue;
        if (!told.has(indicator)) hear(indicator, below.get(indicator) ?? 0);
        told.add(indicator);
        add(series, figure);
      }
    }
    for (const [indicator, units] of heard) {
      const rest = (askedBelow(unit, period, day).get(indicator) ?? 0) - units;
      if (rest > 0) for (const series of counted(indicator)!.series) add(series, silent(series, rest));
    }
    return figures;
  };

  return async (from, id, period) => {
    const unit = tree.byId(id);
    return unit ? workOut(from, unit, period, dayOf(unit, period)) : new Map();
  };
};
