import type { IndicatorCode } from "../indicator/indicator.ts";
import type { PeriodId } from "../report/period.ts";
import type { UnitId } from "../unit/unit.ts";
import { foldChange, type SeriesFigures } from "./fold-change.ts";
import type { Figure, Leaf } from "./figure.ts";
import { rollUpColumns } from "./kernel.ts";
import { newColumns, shapeOf, type Columns } from "./kernel-columns.ts";
import { figureAt, type FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { Yardstick } from "./kernel-ruler.ts";
import { judgeFigures, standardOf } from "./kernel-status.ts";
import type { Series, SeriesId } from "./series.ts";

/** One indicator in one period: what was reported, and the figures of each of its series. */
export interface Slab {
  readonly indicator: IndicatorCode;
  readonly period: PeriodId;
  readonly frame: Frame;
  readonly columns: Columns;
  readonly over: readonly (SeriesFigures & { readonly series: Series })[];
}

/** Slabs by period and indicator, held in memory. */
export type Cube = ReadonlyMap<PeriodId, ReadonlyMap<IndicatorCode, Slab>>;

/** What a slab is made of: the series of one indicator, and its columns and figures where they are already there. */
export interface SlabDraft {
  frame: Frame;
  period: PeriodId;
  /** All series of one indicator; never empty. */
  series: readonly Series[];
  columns?: Columns | null;
  /** Figures by series; those left out are rolled up from the columns. */
  figures?: ReadonlyMap<SeriesId, FigureColumns | null>;
  /** What the figures of a series are held against. */
  yardsticks?: ReadonlyMap<SeriesId, Yardstick>;
}

/** A slab; without columns nobody has reported yet. */
export const createSlab = ({ frame, period, series, columns, figures, yardsticks }: SlabDraft): Slab => {
  const [first] = series;
  if (!first || series.some(({ indicator }) => indicator !== first.indicator))
    throw new TypeError("A slab holds the series of one indicator");
  const cells = columns ?? newColumns(frame, shapeOf(first.rule));
  const over = series.map((one) => {
    const found = figures?.get(one.id) ?? rollUpColumns(frame, cells, one);
    const yardstick = yardsticks?.get(one.id);
    if (!yardstick) return { series: one, figures: found };
    const standing = { status: judgeFigures(found, yardstick), ...standardOf(yardstick) };
    return { series: one, figures: found, standing };
  });
  return { indicator: first.indicator, period, frame, columns: cells, over };
};

/** A cube of slabs; the later of two for the same indicator and period holds. */
export const createCube = (slabs: Iterable<Slab>): Cube => {
  const cube = new Map<PeriodId, Map<IndicatorCode, Slab>>();
  for (const slab of slabs) {
    const ofPeriod = cube.get(slab.period) ?? new Map<IndicatorCode, Slab>();
    cube.set(slab.period, ofPeriod.set(slab.indicator, slab));
  }
  return cube;
};

/** Rolls a slab up anew from its columns, and judges it anew. */
export const rebuildSlab = ({ frame, columns, over }: Slab): void => {
  for (const { series, figures, standing } of over) {
    rollUpColumns(frame, columns, series, figures);
    if (standing) judgeFigures(figures, standing.yardstick, standing.status);
  }
};

/** The figure of a unit above the reporting ones; null where the cube does not hold it. */
export const figureIn = (cube: Cube, unit: UnitId, series: Pick<Series, "id" | "indicator">, period: PeriodId): Figure | null => {
  const slab = cube.get(period)?.get(series.indicator);
  const found = slab?.over.find((one) => one.series.id === series.id);
  const node = slab?.frame.nodeAt(unit) ?? -1;
  return found && node >= 0 ? figureAt(found.figures, node) : null;
};

/**
 * One unit reports anew: figures and statuses of the units above it change, of every series of the indicator, and no others.
 * Equal to rolling up from nothing, byte for byte. False where the cube does not hold the unit, the indicator or the period: nothing
 * changed. Throws, and changes nothing, where the numbers contradict each other.
 */
export const applyChange = (
  cube: Cube,
  unit: UnitId,
  indicator: IndicatorCode,
  period: PeriodId,
  report: Pick<Leaf, "cell" | "knownDenominator">,
): boolean => {
  const slab = cube.get(period)?.get(indicator);
  const leaf = slab?.frame.leafOf(unit) ?? -1;
  if (!slab || leaf < 0) return false;
  foldChange(slab.frame, slab.columns, slab.over, leaf, report);
  return true;
};
