import {
  combine, emptyFigure, type Figure, type IndicatorCode, type IsoDate, leafFigure, type PeriodId, type Series, type SeriesId, type Unit, type UnitId, unitId,
} from "@xhht/core";
import { askedBelow, type AskedBelow } from "./asked-below.ts";
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

/** The indicator of a series: `LIT_STD_LEVEL` of `LIT_STD_LEVEL@2` and of `LIT_STD_LEVEL@2:province`. */
export const indicatorOf = (series: SeriesId): IndicatorCode => series.split("@")[0]!;

/** A figure that is being added up, and how many of the units that are asked stand in it already. */
interface Sum {
  series: Series;
  figure: Figure;
  heard: number;
}

/** So many units that should have reported and did not. */
const silent = (series: Series, units: number): Figure => {
  const { expected, missingDenominator, unknown } = leafFigure({ cell: { state: "not_reported" } }, series);
  return { ...emptyFigure, expected: expected * units, missingDenominator: missingDenominator * units, unknown: unknown * units };
};

/**
 * Figures of units above, as reported: in the boundaries of the period's last day, or of the unit's own last day where it
 * ended within.
 */
export const figuresAbove = (counting: Counting, asked: AskedBelow = askedBelow(counting)): FiguresAbove => {
  const { tree, series: seriesOf, asks } = counting;
  const named = (id: SeriesId): Series | undefined => seriesOf(indicatorOf(id)).find((one) => one.id === id);

  const workOut = async (from: Sources, unit: Unit, period: PeriodId, day: IsoDate): Promise<Figures> => {
    const children = tree.children(unit, day);
    const levels = new Map(children.map((child) => [unitId(child), child.level]));
    const between = children.filter(({ level }) => level !== "commune");
    const inStep = between.filter((child) => dayOf(child, period) === day);
    const rolled = new Map(inStep.length === 0 ? [] : await from.rolled(inStep.map(unitId), period));
    for (const child of between) if (dayOf(child, period) !== day) rolled.set(unitId(child), await workOut(from, child, period, day));

    const sums = new Map<SeriesId, Sum>();
    const add = (series: Series, figure: Figure, units: number): void => {
      const sum = sums.get(series.id);
      if (!sum) return void sums.set(series.id, { series, figure, heard: units });
      sum.figure = combine(sum.figure, figure, series.rule);
      sum.heard += units;
    };
    for (const fact of await from.facts([...levels.keys()], period)) {
      const asker = asks(fact.unit, period).has(fact.indicator) ? 1 : 0;
      for (const series of seriesOf(fact.indicator)) if (series.level === levels.get(fact.unit)) add(series, leafFigure(leafOf(fact), series), asker);
    }
    for (const child of between) {
      const below = asked(child, period, day);
      for (const [id, figure] of rolled.get(unitId(child)) ?? []) {
        const series = named(id);
        if (series) add(series, figure, below.get(id) ?? 0);
      }
    }
    const wanted = asked(unit, period, day);
    return new Map([...sums].map(([id, { series, figure, heard }]) => {
      const rest = (wanted.get(id) ?? 0) - heard;
      return [id, rest > 0 ? combine(figure, silent(series, rest), series.rule) : figure];
    }));
  };

  return async (from, id, period) => {
    const unit = tree.byId(id);
    return unit ? workOut(from, unit, period, dayOf(unit, period)) : new Map();
  };
};
