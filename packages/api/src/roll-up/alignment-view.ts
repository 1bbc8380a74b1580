import { alignment, countsEndedUnits, type Indicator, type IsoDate, roundTo, seriesFor, type Target, type Unit, unitId } from "@xhht/core";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import type { AlignmentLine, AlignmentView, EndedTarget } from "../figures-view.ts";
import type { PlanSummary } from "../view.ts";
import type { FigureDesk } from "./dashboard.ts";
import { endedTargets } from "./ended-targets.ts";
import { figureFor, type SceneFigures } from "./figures-of.ts";
import type { Goal } from "./goals.ts";
import { targetGoal, targetLine } from "./judged.ts";
import { latestFigures } from "./latest-figures.ts";
import { readGoal } from "./read-goal.ts";
import { named, type Scene } from "./scene.ts";

/** If every unit below meets its own target, does the plan meet its? Weighed by the latest denominators that were reported. */
export const alignmentOf = async (desk: FigureDesk, plan: PlanSummary, holder: string, today: IsoDate): Promise<AlignmentView> => {
  const { world, rebases } = desk;
  const latest = await latestFigures(desk, holder, today);
  return {
    plan: { id: plan.id, title: plan.title },
    unit: summarizeUnit(world.tree, latest.today.unit, today),
    weighedBy: latest.year,
    lines: goalsSetBy(world, plan.id, holder, today)
      .map((goal) => readGoal(goal, rebases, today))
      .filter((target) => !countsEndedUnits(target, today))
      .flatMap((target) => lineOf(world, latest.today, latest.scene, latest.seen, target) ?? []),
  };
};

/** The goals that a unit has by one plan that it holds, or by the plugin that sets them for all. */
export const goalsSetBy = (world: Knowing, plan: string, holder: string, today: IsoDate): Goal[] =>
  [...world.goals(holder, today).values()].flat().filter((goal) => (goal.plan ?? goal.origin) === plan);

/** The targets of a plan, or of a plugin for all, on units that are no more, with their lawful readings; without figures for who may not read them. */
export const readingsOf = async (desk: FigureDesk, plan: string, holder: string, today: IsoDate, mayRead: boolean): Promise<EndedTarget[]> => {
  const latest = mayRead ? await latestFigures(desk, holder, today) : null;
  return endedTargets(desk.world, goalsSetBy(desk.world, plan, holder, today), desk.rebases, today, latest);
};

type Knowing = FigureDesk["world"];

const lineOf = (world: Knowing, scene: Scene, then: Scene, seen: SceneFigures, target: Target): AlignmentLine | null => {
  const indicator = world.measured(target.indicator);
  if (!indicator || scene.children.length === 0) return null;
  const children = scene.children.map((child) => ({
    unit: unitId(child),
    name: named(child, scene.on).name,
    target: nearest(world.goals(unitId(child), scene.on).get(target.indicator), target)?.target ?? null,
    weight: weightOf(world, then, seen, target, indicator, child),
  }));
  const found = alignment(target, indicator, children);
  if (!found) return null;
  const byId = new Map(children.map((child) => [child.unit, child]));
  const told = (standing: string) => found.children.filter((one) => one.standing === standing).map(({ unit }) => byId.get(unit)!);
  const known = found.low.top * found.high.bottom === found.high.top * found.low.bottom;
  return {
    ...targetLine(target, indicator),
    reaches: found.reaches,
    would: known ? roundTo(found.low, 2) : null,
    missing: found.reaches === "unknown" ? null : roundTo(found.missing, 2),
    says: found.says,
    lower: told("lower").map(({ unit, name, target: own }) => ({ id: unit, name, goal: own ? targetGoal(own, indicator) : "" })),
    without: told("missing").map(({ unit, name }) => ({ id: unit, name })),
  };
};

/** The goal below that speaks of the same year, else any. */
const nearest = (goals: readonly Goal[] | undefined, { milestone }: Target): Goal | undefined =>
  goals?.find(({ target }) => target.milestone === milestone) ?? goals?.[0];

/** What a child weighs: the denominator of its ratio, or how many units count for a share. */
const weightOf = (world: Knowing, scene: Scene, seen: SceneFigures, target: Target, indicator: Indicator, child: Unit): number | null => {
  const wanted = seriesFor(target, indicator);
  const series = world.counting.series(target.indicator).find(({ id }) => id === wanted?.id);
  if (!series) return null;
  if (series.rule === "share") return child.level === series.level ? 1 : (world.asked(child, scene.period.id, scene.on).get(series.id) ?? 0);
  const figure = figureFor(seen, child, series);
  return figure && figure.reported === figure.expected && figure.denominator > 0 ? figure.denominator : null;
};
