import { type IndicatorCode, type Indicator, type PeriodId, reportId, type Unit, type UnitId, unitId } from "@xhht/core";
import { listReports, type OpenReport, type Queries, takenBackReports } from "@xhht/db";
import { linkOf, nameOn } from "../answer/summarize-unit.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { PublishedFiguresView } from "../figures-view.ts";
import { targetGoal } from "../roll-up/judged.ts";
import { publishedFigures } from "../router/figures.ts";
import type { PlanSummary, SuccessorView } from "../view.ts";
import type { Visiting } from "../visitor-work.ts";
import { openReports, publishedYears } from "./published-years.ts";

/** All that the public page of a unit and a year says. */
export interface PublicPage {
  figures: PublishedFiguresView;
  year: number;
  /** Units above, the nation first. */
  above: { code: string; name: string }[];
  predecessors: SuccessorView[];
  /** The unit's own reports that everybody may read, and those that were taken back. */
  reports: { title: string; at: string }[];
  takenBack: { title: string; at: string; by: "unit" | "above" }[];
  /** When something of this page was published last, an instant; null where nothing is. */
  updatedAt: string | null;
  /** The goals of the unit, by indicator, earliest milestone first. */
  goals: ReadonlyMap<IndicatorCode, readonly string[]>;
  plans: PlanSummary[];
  /** Units directly below, with how many reports at or below each may be read. */
  children: { code: string; name: string; published: number }[];
  /** Years of which something may be read, newest first. */
  years: number[];
  /** Figures here are simulated. */
  demo: boolean;
}

type Asked = Pick<Context, "world" | "db" | "now" | "demo">;

/** Gathers it for a unit that lived in the year. What is not published is in none of it. */
export const publicPageOf = async (ctx: Asked & Visiting, unit: Unit, year: number): Promise<PublicPage> => {
  const { world, db, now, demo } = ctx;
  const { tree } = world;
  const id = unitId(unit);
  const period = String(year);
  const figures = await publishedFigures(ctx, { unit: id, period });
  const on = unit.validTo !== null && unit.validTo < figures.period.to ? unit.validTo : figures.period.to;
  const open = unit.level === "commune" ? await ownReports(db, id, period) : await openReports(world, db, year);
  const all = open.get(id) ?? [];
  const titled = ({ id: report }: Pick<OpenReport, "id">): string => world.obligation(report)?.title ?? figures.period.label;
  const latest = all.reduce<Date | null>((last, { at }) => (last === null || at > last ? at : last), null);
  return {
    figures,
    year,
    above: tree.ancestors(unit, on).toReversed().map((one) => ({ code: one.code, name: nameOn(one, on) })),
    predecessors: tree.predecessors(unit).map((one) => linkOf(tree, one, "from")),
    reports: all.filter((one) => one.unit === id).map((one) => ({ title: titled(one), at: one.at.toISOString() })),
    takenBack: (await takenBackReports(db, id, period)).map((one) => ({ title: titled(one), at: one.at.toISOString(), by: one.act === "revise" ? "unit" : "above" })),
    updatedAt: latest?.toISOString() ?? null,
    goals: goalsInWords(ctx, id, on),
    plans: world.unit({ id, on: dayIn(now()) })?.plans ?? [],
    children: tree.children(unit, on).map((child) => ({ code: child.code, name: nameOn(child, on), published: open.get(unitId(child))?.length ?? 0 })),
    years: await publishedYears(world, db, unit),
    demo,
  };
};

/** Of one unit alone: the reports of a whole country are not read for it. */
const ownReports = async (db: Queries, id: UnitId, period: PeriodId): Promise<Map<UnitId, OpenReport[]>> => {
  const open = (await listReports(db, id, period)).flatMap((one) => (one.publishedAt === null ? [] : [{ id: reportId(one), unit: id, at: new Date(one.publishedAt) }]));
  return new Map([[id, open]]);
};

const goalsInWords = ({ world }: Asked, id: string, on: string): Map<IndicatorCode, string[]> =>
  new Map(
    [...world.goals(id, on)].map(([code, goals]) => {
      const indicator: Indicator | null = world.measured(code);
      const told = goals.toSorted((a, b) => (a.target.milestone ?? 0) - (b.target.milestone ?? 0)).map(({ target }) => indicator && targetGoal(target, indicator));
      return [code, [...new Set(told.filter((one) => one !== null))]];
    }),
  );
