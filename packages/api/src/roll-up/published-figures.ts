import { type Cell, formatPercent, type Indicator, type IndicatorCode, notShownText, type Observed, type PeriodId, reportedText, type Unit, type UnitId, unitId } from "@xhht/core";
import { listReports, publishedFacts, publishedStamp, type Queries } from "@xhht/db";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import type { PublishedCell, PublishedFiguresView } from "../figures-view.ts";
import type { World } from "../world.ts";
import { isHidden, percent, saySeries } from "./view-figure.ts";
import type { Lane } from "./columns.ts";
import { type FigureDesk, lanesOf, wholeOf } from "./dashboard.ts";
import { observed } from "./first-values.ts";
import { cellsOf, figureFor, type SceneFigures } from "./figures-of.ts";
import { publishedTotals } from "./published-totals.ts";
import type { Revisions } from "./revisions.ts";
import type { Scene } from "./scene.ts";

/** What everybody may see of a unit in a period: its own published figures, and those of published reports below it; judged by what is published of earlier years. */
export const publishedFiguresOf = async ({ world, db, rebases }: FigureDesk, scene: Scene, revisions: Revisions, earlier: readonly PeriodId[]): Promise<PublishedFiguresView> => {
  const { id, unit, period, on } = scene;
  const seen = await seenByAll(world, db, id, period.id);
  const below = new Set(unitsAtOrBelow(world, unit, on).map(unitId));
  const published = below.size === 1 ? await openOf(db, id, period.id) : (await publishedStamp(db, period.id)).published;
  const lanes = lanesOf(world, { ...scene, children: [] }, seen);
  const first = await firstPublished(world, db, unit, lanes, earlier);
  return {
    unit: summarizeUnit(world.tree, unit, on),
    period: { id: period.id, label: period.label, from: period.from, to: period.to },
    asOf: revisions.asOf,
    published: new Set(published.filter((one) => below.has(one))).size,
    expected: [...below].filter((one) => world.counting.asks(one, period.id).size > 0).length,
    lines: lanes.map((lane) => ({
      code: lane.code,
      label: lane.indicator.label,
      series: lane.series.id,
      says: saySeries(lane.series, lane.indicator),
      own: viewCell(seen.cells.get(lane.code)?.get(id), lane.indicator),
      ...guarded(wholeOf(world, scene, seen, first, rebases, lane)),
    })),
  };
};

const openOf = async (db: Queries, id: UnitId, period: PeriodId): Promise<UnitId[]> =>
  (await listReports(db, id, period)).flatMap((one) => (one.publishedAt === null ? [] : [id]));

/** The published figures of a unit; an indicator that it is asked for and that it did not publish has no cell. */
const seenByAll = async (world: World, db: Queries, id: UnitId, period: PeriodId): Promise<SceneFigures> => {
  const asked = [...world.counting.asks(id, period)].map((code) => [code, new Map<UnitId, Cell>()] as const);
  const cells = cellsOf(await publishedFacts(db, [id], period));
  return { figures: new Map([[id, await publishedTotals(world, db, id, period)]]), cells: new Map([...asked, ...cells]) };
};

/** The first published value of each indicator in earlier years, oldest first: from it the straight line to a goal begins. */
const firstPublished = async (world: World, db: Queries, unit: Unit, lanes: readonly Lane[], years: readonly PeriodId[]): Promise<Map<IndicatorCode, Map<UnitId, Observed>>> => {
  const first = new Map<IndicatorCode, Map<UnitId, Observed>>();
  for (const year of years) {
    const open = lanes.filter(({ code }) => !first.has(code));
    if (open.length === 0) break;
    const seen = await seenByAll(world, db, unitId(unit), year);
    for (const lane of open) {
      const rolled = unit.level === lane.series.level ? null : figureFor(seen, unit, lane.series);
      const value = rolled && isHidden(rolled, lane.series.rule) ? null : observed(seen, unit, lane, year);
      if (value) first.set(lane.code, new Map([[unitId(unit), value]]));
    }
  }
  return first;
};

/** A figure that is not shown is judged without its numbers being said. */
const guarded = ({ figure, judged }: ReturnType<typeof wholeOf>): ReturnType<typeof wholeOf> =>
  judged && figure.text === notShownText ? { figure, judged: { ...judged, actual: null, reason: notShownText } } : { figure, judged };

const viewCell = (cell: Cell | undefined, indicator: Indicator): PublishedCell | null => {
  if (cell === undefined) return null;
  const text = reportedText(cell, indicator);
  if (cell.state !== "value") return { state: cell.state, numerator: null, denominator: null, text };
  if ("value" in cell) return { state: "value", numerator: cell.value, denominator: null, text };
  const { numerator, denominator } = cell;
  const share = percent(numerator, denominator);
  return { state: "value", numerator, denominator, text: share === null ? text : `${formatPercent(share)} (${text})` };
};

const unitsAtOrBelow = (world: World, unit: Unit, on: string): Unit[] => [unit, ...world.tree.children(unit, on).flatMap((child) => unitsAtOrBelow(world, child, on))];
