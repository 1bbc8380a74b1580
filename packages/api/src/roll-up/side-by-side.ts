import { type IndicatorCode, period as periodOf } from "@xhht/core";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import type { ComparisonView, DashboardColumn, YearTableView } from "../figures-view.ts";
import { columnOf, laneFor, legend, viewLane } from "./columns.ts";
import { type FigureDesk, lanesOf, wholeOf } from "./dashboard.ts";
import { firstValuesOf } from "./first-values.ts";
import type { Revisions } from "./revisions.ts";
import { named, type Scene } from "./scene.ts";

/** Some units side by side: the columns hold one number a unit, in the order asked for. */
export const comparisonOf = async ({ world, db, recall, rebases }: FigureDesk, scenes: readonly Scene[], revisions: readonly Revisions[]): Promise<ComparisonView> => {
  const [first] = scenes as [Scene];
  const each = [];
  for (const [at, scene] of scenes.entries()) {
    const seen = await recall(world, db, scene, revisions[at]!.of(scene.period.id));
    each.push({ scene, seen, lanes: lanesOf(world, scene, seen), revisions: revisions[at]! });
  }
  const lanes = [...new Map(each.flatMap((one) => one.lanes).map((lane) => [lane.code, lane])).values()];
  const columns: DashboardColumn[] = lanes.map(() => ({ value: [], status: [], kind: [], reported: [], expected: [] }));
  for (const { scene, seen, revisions: own } of each) {
    const values = await firstValuesOf(world, db, recall, scene, own, lanes);
    for (const [at, lane] of lanes.entries()) {
      const column = columnOf(world, scene, seen, values, lane, [scene.unit], rebases);
      for (const part of ["value", "status", "kind", "reported", "expected"] as const) (columns[at]![part] as unknown[]).push(column[part][0]);
    }
  }
  const { id, label, from, to } = first.period;
  const latest = revisions.reduce((a, b) => ((b.asOf.foldedAt ?? "") > (a.asOf.foldedAt ?? "") ? b : a));
  return {
    period: { id, label, from, to },
    view: first.view,
    on: first.on,
    asOf: latest.asOf,
    units: scenes.map(({ unit, on }) => named(unit, on)),
    indicators: lanes.map((lane) => viewLane(world, first, lane)),
    legend,
    columns,
  };
};

/** The units directly below one by year, for one indicator; null where nobody defines it. */
export const yearTableOf = async ({ world, db, recall, rebases }: FigureDesk, scene: Scene, revisions: Revisions, code: IndicatorCode): Promise<YearTableView | null> => {
  const lane = laneFor(world, scene, code, undefined);
  if (!lane) return null;
  const years = [...revisions.years, scene.period.id];
  const first = await firstValuesOf(world, db, recall, scene, revisions, [lane]);
  const columns: DashboardColumn[] = [];
  const whole: YearTableView["whole"] = [];
  for (const year of years) {
    const then: Scene = { ...scene, period: periodOf(year)!, year: Number(year.slice(-4)) };
    const seen = await recall(world, db, then, revisions.of(year));
    columns.push(columnOf(world, then, seen, first, lane, scene.children, rebases));
    whole.push(wholeOf(world, then, seen, first, rebases, lane).figure);
  }
  return {
    unit: summarizeUnit(world.tree, scene.unit, scene.on),
    indicator: viewLane(world, scene, lane),
    view: scene.view,
    on: scene.on,
    asOf: revisions.asOf,
    units: scene.children.map((child) => named(child, scene.on)),
    years: years.map((period) => ({ period, year: Number(period.slice(-4)) })),
    legend,
    columns,
    whole,
  };
};
