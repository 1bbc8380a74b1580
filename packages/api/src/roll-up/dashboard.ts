import { existsOn, type Indicator, type IndicatorCode, type IsoDate, type Rebase, type Unit, unitId } from "@xhht/core";
import { type Queries, indicatorOf } from "@xhht/db";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import { dayIn } from "../day-in.ts";
import type { DashboardUnit, DashboardView, FigureView, JudgedTarget } from "../figures-view.ts";
import type { World } from "../world.ts";
import { columnOf, type FirstValues, goalBeside, type Lane, laneFor, legend, viewLane } from "./columns.ts";
import { sentencesOf } from "./dashboard-sentences.ts";
import { type Duty, dutiesOf, sumOf } from "./duties.ts";
import { figureFor, type SceneFigures } from "./figures-of.ts";
import { firstValuesOf } from "./first-values.ts";
import { coverageFloor, judgeGoal } from "./judged.ts";
import type { Recall } from "./recall.ts";
import type { Revisions } from "./revisions.ts";
import { named, type Scene } from "./scene.ts";
import { emptyOf, viewFigure } from "./view-figure.ts";

/** What every answer about figures is made with. */
export interface FigureDesk {
  world: World;
  db: Queries;
  recall: Recall;
  now: Date;
  demo: boolean;
  /** Lawful readings of targets on units that are no more. */
  rebases: readonly Rebase[];
}

/** Everything of a unit and what lies directly below it in a period. */
export const dashboardOf = async (desk: FigureDesk, scene: Scene, revisions: Revisions): Promise<DashboardView> => {
  const { world, db, recall, now, demo, rebases } = desk;
  const { unit, period, view, on, children } = scene;
  const seen = await recall(world, db, scene, revisions.of(period.id));
  const lanes = lanesOf(world, scene, seen);
  const first = await firstValuesOf(world, db, recall, scene, revisions, lanes);
  const duties = await dutiesOf(world, db, scene, now);
  const units = children.map((child, at): DashboardUnit => lineOf(child, on, duties[at]!));
  const whole = lanes.map((lane) => wholeOf(world, scene, seen, first, rebases, lane));
  const { id, label, from, to } = period;
  const today = dayIn(now);
  return {
    unit: summarizeUnit(world.tree, unit, on),
    period: { id, label, from, to },
    view,
    on,
    asOf: revisions.asOf,
    sentences: sentencesOf({ scene, units, goals: lanes.map(({ code }, at) => ({ code, status: whole[at]!.judged?.status ?? null })) }),
    completeness: {
      received: sumOf(duties, "received"),
      expected: sumOf(duties, "expected"),
      late: units.filter(({ late }) => late).map((one) => one.id),
      missing: units.filter(({ received, expected }, at) => received < expected && existsOn(children[at]!, today)).map((one) => one.id),
    },
    units,
    indicators: lanes.map((lane) => viewLane(world, scene, lane)),
    legend,
    columns: lanes.map((lane) => columnOf(world, scene, seen, first, lane, children, rebases)),
    whole,
    coverageFloor,
    demo,
  };
};

const lineOf = (unit: Unit, on: IsoDate, { received, expected, late, sentAt }: Duty): DashboardUnit => {
  const { id, name, level } = named(unit, on);
  return { id, name, level, code: unit.code, received, expected, late, sentAt };
};

/** The indicators of a scene: those of which something was reported, and those that are asked of somebody, of a unit with nobody below it of itself; in the order of the programmes. */
export const lanesOf = (world: World, scene: Scene, seen: SceneFigures): Lane[] => {
  const { id, period, children, on } = scene;
  const wanted = new Set<IndicatorCode>(seen.cells.keys());
  for (const series of seen.figures.get(id)?.keys() ?? []) wanted.add(indicatorOf(series));
  if (children.length === 0) for (const code of world.counting.asks(id, period.id)) wanted.add(code);
  const kinds = new Map(children.map((child) => [world.alike(child, on), child]));
  for (const child of kinds.values()) for (const code of world.counting.asks(unitId(child), period.id)) wanted.add(code);
  for (const series of world.asked(scene.unit, period.id, on).keys()) if (!series.includes(":")) wanted.add(indicatorOf(series));
  return world
    .indicators()
    .filter(({ code }) => wanted.has(code))
    .flatMap(({ code }) => laneFor(world, scene, code, goalsBelow(world, [...kinds.values()].map(unitId), code, on)) ?? []);
};

const goalsBelow = (world: World, ids: readonly string[], code: IndicatorCode, on: IsoDate) => ids.flatMap((id) => world.goals(id, on).get(code) ?? []);

/** The figure of the whole and how its own goal stands; a level or a title that the unit itself holds adds up from nothing below and is judged by what the unit says. */
export const wholeOf = (
  world: World, scene: Scene, seen: SceneFigures, first: FirstValues, rebases: readonly Rebase[], { code, indicator, series }: Lane,
): { figure: FigureView; judged: JudgedTarget | null } => {
  const figure = figureFor(seen, scene.unit, series) ?? emptyOf(series, world.asked(scene.unit, scene.period.id, scene.on).get(series.id) ?? 0);
  const own = seen.cells.get(code)?.get(scene.id);
  const goal = goalBeside(world, scene, { code, indicator, series });
  const evidence = { figure, year: scene.year, on: scene.on, baseline: first.get(code)?.get(scene.id), own, rebases };
  return { figure: viewFigure(figure, series), judged: goal && judgeGoal(goal, indicator as Indicator, evidence) };
};
