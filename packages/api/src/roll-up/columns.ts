import {
  type Cell, type Figure, type IndicatorCode, type Indicator, type IsoDate, judgeFigure, type Observed, type Rebase, type Unit, type UnitId, unitId, yearOf,
} from "@xhht/core";
import { type CountedSeries, dayOf } from "@xhht/db";
import type { CellKind, CellStatus, DashboardColumn, DashboardIndicator, Legend } from "../figures-view.ts";
import { targetGoal } from "./judged.ts";
import type { World } from "../world.ts";
import type { SceneFigures } from "./figures-of.ts";
import { type Goal, goalFor, type Goals } from "./goals.ts";
import { type QuickJudge, quickJudge } from "./quick-status.ts";
import { rebaseOf, seriesBeside } from "./read-goal.ts";
import type { Scene } from "./scene.ts";
import { isHidden, percent, quantityOf, saySeries } from "./view-figure.ts";

const statuses: readonly CellStatus[] = ["none", "met", "on_course", "at_risk", "not_met", "cannot_judge"];
const kinds: readonly CellKind[] = ["value", "not_reported", "not_applicable", "suppressed", "expected", "not_asked"];
const statusCode = Object.fromEntries(statuses.map((one, at) => [one, at])) as Record<CellStatus, number>;
const kindCode = Object.fromEntries(kinds.map((one, at) => [one, at])) as Record<CellKind, number>;

/** What the small numbers of columns stand for. */
export const legend: Legend = { statuses, kinds };

/** An indicator of a scene, with the series that stands for it above. */
export interface Lane {
  code: IndicatorCode;
  indicator: Indicator;
  series: CountedSeries;
}

/** A cell of the dashboard. */
export interface SeenCell {
  value: number | null;
  status: CellStatus;
  kind: CellKind;
  reported: number;
  expected: number;
}

/** A goal that is about figures that the unit itself enters. */
export const isOwn = ({ target: { reading } }: Goal): boolean => reading.kind === "own" || reading.kind === "change";

/** The series of an indicator that stands for it: the one that the unit's own goal reads, else that of the goal below, else the highest level. */
export const laneFor = (world: World, scene: Scene, code: IndicatorCode, below: readonly Goal[] | undefined): Lane | null => {
  const indicator = world.measured(code);
  const all = world.counting.series(code);
  if (!indicator || all.length === 0) return null;
  const own = goalFor(world.goals(scene.id, scene.on).get(code), scene.year, ({ target }) => seriesBeside(target, indicator, scene.on) !== null);
  const read = own && seriesBeside(own.target, indicator, scene.on);
  const counted = all.filter(({ by }) => by === undefined);
  const wanted = goalFor(below, scene.year, isOwn)?.target.value;
  const series = all.find(({ id }) => id === read?.id) ?? counted.find(({ atLeast }) => atLeast !== undefined && atLeast === wanted) ?? counted.at(-1)!;
  return { code, indicator, series };
};

/** A lane as the dashboard names it. */
export const viewLane = (world: World, scene: Pick<Scene, "id" | "unit" | "on" | "year">, lane: Lane): DashboardIndicator => {
  const { code, indicator, series } = lane;
  const goal = goalBeside(world, scene, lane);
  return {
    code,
    label: indicator.label,
    theme: indicator.theme,
    quantity: quantityOf(indicator),
    above: series.rule === "sum" || series.rule === "share" ? "percent" : "count",
    series: series.id,
    says: saySeries(series, indicator),
    countedAt: series.level,
    goal: goal && targetGoal(goal.target, indicator),
  };
};

/** Whether a target of a unit above is judged beside a series on a day. */
export const isJudgedBy = (target: Goal["target"], indicator: Indicator, series: CountedSeries, on: IsoDate): boolean =>
  seriesBeside(target, indicator, on)?.id === series.id;

/** The goal by which the unit of a scene is judged in a lane: that of the series, else, of what the unit counts itself, that of its own figure. */
export const goalBeside = (world: World, { id, unit, on, year }: Pick<Scene, "id" | "unit" | "on" | "year">, { code, indicator, series }: Lane): Goal | null => {
  const goals = world.goals(id, on).get(code);
  return goalFor(goals, year, ({ target }) => isJudgedBy(target, indicator, series, on)) ?? (unit.level === series.level ? goalFor(goals, year, isOwn) : null);
};

/** First values by unit, from which the straight line to a goal begins. */
export type FirstValues = ReadonlyMap<IndicatorCode, ReadonlyMap<UnitId, Observed>>;

const named = new WeakMap<readonly Unit[], readonly UnitId[]>();
/** The ids of a list of units, written once: sixty lanes ask for them, and the same text is found quicker than an equal one. */
const idsOf = (units: readonly Unit[]): readonly UnitId[] => {
  const ids = named.get(units) ?? units.map(unitId);
  named.set(units, ids);
  return ids;
};

/** The cells of a lane for some units of the scene, in their order. */
export const columnOf = (world: World, scene: Scene, seen: SceneFigures, first: FirstValues, lane: Lane, units: readonly Unit[], rebases: readonly Rebase[]): DashboardColumn => {
  const numbers = (): number[] => Array<number>(units.length);
  const column: DashboardColumn = { value: Array<number | null>(units.length), status: numbers(), kind: numbers(), reported: numbers(), expected: numbers() };
  const see = cellsOfLane(world, scene, seen, first, lane, rebases);
  const ids = idsOf(units);
  for (let at = 0; at < units.length; at++) {
    const cell = see(units[at]!, ids[at]!);
    column.value[at] = cell.value;
    column.status[at] = statusCode[cell.status];
    column.kind[at] = kindCode[cell.kind];
    column.reported[at] = cell.reported;
    column.expected[at] = cell.expected;
  }
  return column;
};

/** As reported, nothing was expected of a unit before its first day; on the boundaries of a day it stands for what it was made of. */
const lived = ({ view, period }: Scene, { validFrom }: Unit): boolean => view === "restated" || validFrom <= period.to;

/** Nothing was said in a cell, and so many units were asked. */
const silent = (expected: number): SeenCell => ({ value: null, status: "none", kind: expected > 0 ? "expected" : "not_asked", reported: 0, expected });

/** Sees the cells of a lane one by one: of a unit that counts the indicator what it reported, of a unit above what was rolled up. */
export const cellsOfLane = (
  world: World, scene: Scene, seen: SceneFigures, first: FirstValues, lane: Lane, rebases: readonly Rebase[],
): ((unit: Unit, id: UnitId) => SeenCell) => {
  const { code, series } = lane;
  const [cells, before, judgeOf] = [seen.cells.get(code), first.get(code), ownJudges(world, scene, lane)];
  return (unit, id) => {
    const alive = lived(scene, unit);
    if (unit.level === series.level) {
      const cell = cells?.get(id);
      if (cell) return seeOwn(cell, judgeOf(id), before?.get(id));
      return silent(alive && world.counting.asks(id, scene.period.id).has(code) ? 1 : 0);
    }
    const figure = seen.figures.get(id)?.get(series.id);
    if (figure) return seeAbove(world, scene, lane, id, figure, before?.get(id), rebases);
    return silent(alive ? world.asked(unit, scene.period.id, scene.view === "restated" ? scene.on : dayOf(unit, scene.period.id)).get(series.id) ?? 0 : 0);
  };
};

const chosen = new WeakMap<Scene, Map<UnitId, Goals>>();
/** The goals of the units of a scene, looked up once for all its lanes. */
const goalsIn = (world: World, scene: Scene): ((id: UnitId) => Goals) => {
  const known = chosen.get(scene) ?? new Map<UnitId, Goals>();
  chosen.set(scene, known);
  return (id) => {
    let goals = known.get(id);
    if (!goals) known.set(id, (goals = world.goals(id, scene.on)));
    return goals;
  };
};

/** The judge of what each unit itself reported in a lane, null where it has no goal; units of a kind share their goals and so their judge. */
const ownJudges = (world: World, scene: Scene, { code, indicator }: Lane): ((id: UnitId) => QuickJudge | null) => {
  const goalsOf = goalsIn(world, scene);
  const judges = new Map<Goals, QuickJudge | null>();
  return (id) => {
    const goals = goalsOf(id);
    let judgeOf = judges.get(goals);
    if (judgeOf === undefined) {
      const goal = goalFor(goals.get(code), scene.year, isOwn);
      judges.set(goals, (judgeOf = goal && quickJudge(goal, indicator, scene.year)));
    }
    return judgeOf;
  };
};

const seeOwn = (cell: Cell, judgeOf: QuickJudge | null, before: Observed | undefined): SeenCell => {
  const reported = cell.state === "value" || cell.state === "suppressed" ? 1 : 0;
  const expected = cell.state === "not_applicable" ? 0 : 1;
  if (cell.state !== "value") return { value: null, status: "none", kind: cell.state, reported, expected };
  const value = "value" in cell ? cell.value : percent(cell.numerator, cell.denominator);
  return { value, status: judgeOf ? judgeOf(cell, before) : "none", kind: "value", reported, expected };
};

const seeAbove = (
  world: World, scene: Scene, { code, indicator, series }: Lane, id: UnitId, figure: Figure, baseline: Observed | undefined, rebases: readonly Rebase[],
): SeenCell => {
  const { reported, expected, numerator, denominator } = figure;
  const hidden = isHidden(figure, series.rule);
  const told = reported > 0 || denominator > 0;
  const value = hidden || !told ? null : series.rule === "sum" || series.rule === "share" ? percent(numerator, denominator) : numerator;
  const goal = goalFor(world.goals(id, scene.on).get(code), scene.year, ({ target }) => isJudgedBy(target, indicator, series, scene.on));
  const rebase = goal && rebaseOf(goal, rebases);
  const context = { year: scene.year, on: scene.on, ...(baseline ? { baseline } : {}), ...(rebase ? { rebase } : {}) };
  const status = goal && told ? judgeFigure(goal.target, indicator, figure, context).status : "none";
  return { value, status, kind: hidden ? "suppressed" : told ? "value" : "not_reported", reported, expected };
};

/** What an earlier figure or cell says as a number: percent or the number itself; nothing where there is none. */
export const observedIn = (cell: Cell, period: string): Observed | null => {
  if (cell.state !== "value") return null;
  if ("value" in cell) return { year: yearOf(period), value: cell.value };
  const value = cell.denominator === 0 ? null : (cell.numerator / cell.denominator) * 100;
  return value === null ? null : { year: yearOf(period), value: Math.round(value * 1e12) / 1e12 };
};
