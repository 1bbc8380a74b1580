import { type Cell, formatPercent, type Indicator, notShownText, type PeriodId, reportedText, type Unit, type UnitId, unitId } from "@xhht/core";
import { type Figures, figuresAbove, publishedFacts, publishedStamp, type Queries, type Sources } from "@xhht/db";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import type { PublishedCell, PublishedFiguresView } from "../figures-view.ts";
import type { World } from "../world.ts";
import { percent, saySeries } from "./view-figure.ts";
import { type FigureDesk, lanesOf, wholeOf } from "./dashboard.ts";
import { cellsOf, type SceneFigures } from "./figures-of.ts";
import type { Revisions } from "./revisions.ts";
import type { Scene } from "./scene.ts";

/** Figures worked out from published reports alone; what stands between is not stored, so it is worked out too. */
const publishedSources = (world: World, db: Queries): { from: Sources; workOut: (unit: UnitId, period: PeriodId) => Promise<Figures> } => {
  const above = figuresAbove(world.counting, world.asked);
  const from: Sources = {
    facts: (units, period) => publishedFacts(db, units, period),
    rolled: async (units, period) => {
      const found = new Map<UnitId, Figures>();
      for (const unit of units) found.set(unit, await above(from, unit, period));
      return found;
    },
  };
  return { from, workOut: (unit, period) => above(from, unit, period) };
};

/** What everybody may see of a unit in a period: its own published figures, and those of published reports below it. */
export const publishedFiguresOf = async ({ world, db }: FigureDesk, scene: Scene, revisions: Revisions): Promise<PublishedFiguresView> => {
  const { id, unit, period, on } = scene;
  const { from, workOut } = publishedSources(world, db);
  const facts = await from.facts([id], period.id);
  const figures = await workOut(id, period.id);
  const seen: SceneFigures = { figures: new Map([[id, new Map(figures)]]), cells: cellsOf(facts) };
  const { published } = await publishedStamp(db, period.id);
  const below = new Set(unitsAtOrBelow(world, unit, on).map(unitId));
  return {
    unit: summarizeUnit(world.tree, unit, on),
    period: { id: period.id, label: period.label, from: period.from, to: period.to },
    asOf: revisions.asOf,
    published: new Set(published.filter((one) => below.has(one))).size,
    expected: [...below].filter((one) => world.counting.asks(one, period.id).size > 0).length,
    lines: lanesOf(world, { ...scene, children: [] }, seen).map((lane) => ({
      code: lane.code,
      label: lane.indicator.label,
      series: lane.series.id,
      says: saySeries(lane.series, lane.indicator),
      own: viewCell(seen.cells.get(lane.code)?.get(id), lane.indicator),
      ...guarded(wholeOf(world, scene, seen, new Map(), [], lane)),
    })),
  };
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
