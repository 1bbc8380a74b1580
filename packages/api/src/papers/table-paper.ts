import { type Cell, type Figure, lateness, orphans, sendingThatCounts, standing, type Unit, type UnitId, unitId } from "@xhht/core";
import { contentHash, readAssignments, readReportEvents } from "@xhht/db";
import type { figureGrid, FrozenContent, Grid, LateReport, NamedIndicator, NamedUnit } from "@xhht/documents/write";
import { grantFor } from "../access.ts";
import { nameOn } from "../answer/summarize-unit.ts";
import { standingOf } from "../cards.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { Actor } from "../report-view.ts";
import { lanesOf } from "../roll-up/dashboard.ts";
import type { Lane } from "../roll-up/columns.ts";
import { figureFor, figuresOf, type SceneFigures } from "../roll-up/figures-of.ts";
import { type Scene, sceneOf } from "../roll-up/scene.ts";
import { isHidden, saySeries } from "../roll-up/view-figure.ts";
import { staffOf } from "../staff.ts";
import type { PaperNow } from "./paper-now.ts";

type Desk = Pick<Context, "world" | "db" | "now">;

const nameOfUnit = (unit: Unit, on: string): NamedUnit => ({ id: unitId(unit), code: unit.code, name: nameOn(unit, on) });

/** A rolled-up figure as a cell of a table. */
const cellOfFigure = (figure: Figure, { series }: Lane): Cell => {
  if (isHidden(figure, series.rule)) return { state: "suppressed" } as Cell;
  if (figure.reported === 0 && figure.denominator === 0) return { state: "not_reported" };
  const { numerator, denominator } = figure;
  return series.rule === "sum" || series.rule === "share" ? { state: "value", numerator, denominator } : { state: "value", value: numerator };
};

/** What a column holds: where its units count the indicator themselves what they report, else what rolls up to them. */
const columnFor = ({ code, indicator, series }: Lane, isOwn: boolean): NamedIndicator => {
  if (isOwn) return { code, label: indicator.label, measure: indicator.measure };
  const label = series.rule === "share" ? `${indicator.label}: ${saySeries(series, indicator)}` : indicator.label;
  const measure = series.rule === "sum" || series.rule === "share" ? { kind: "ratio", of: "", outOf: "" } : { kind: "count", of: "" };
  return { code, label, measure: measure as NamedIndicator["measure"] };
};

/** Units × indicators of a scene. */
const figuresGrid = (scene: Scene, seen: SceneFigures, lanes: readonly Lane[], units: readonly Unit[], make: typeof figureGrid): Grid => {
  const { on, period, unit: whole } = scene;
  const byId = new Map(units.map((one) => [unitId(one), one]));
  const own = new Set(lanes.filter(({ series }) => units.every(({ level }) => level === series.level)));
  const byCode = new Map(lanes.map((lane) => [lane.code as string, lane]));
  const cell = (id: UnitId, code: string): Cell => {
    const lane = byCode.get(code)!;
    if (own.has(lane)) return seen.cells.get(lane.code)?.get(id) ?? { state: "not_reported" };
    const figure = figureFor(seen, byId.get(id)!, lane.series);
    return figure ? cellOfFigure(figure, lane) : { state: "not_reported" };
  };
  const title = `Số liệu tổng hợp ${period.label.toLocaleLowerCase("vi")}, ${nameOn(whole, on)}`;
  return make(title, units.map((one) => nameOfUnit(one, on)), lanes.map((lane) => columnFor(lane, own.has(lane))), cell);
};

/** Reports of some units that came late, or have not come though their last good day is over; the latest first. */
const lateReports = async ({ world, db, now }: Desk, scene: Scene): Promise<LateReport[]> => {
  const at = now().toISOString();
  const late: LateReport[] = [];
  for (const { owed, report } of await standingOf({ world, db, now }, scene.children.map(unitId), scene.year)) {
    if (!owed.deadline || owed.period !== scene.period.id) continue;
    const counts = report.sentAt === null ? null : (sendingThatCounts(await readReportEvents(db, owed.id)) ?? report.sentAt);
    const { daysLeft, overdue } = standing(owed.deadline, at);
    const days = counts === null ? (overdue ? -daysLeft : 0) : lateness(owed.deadline, counts);
    if (days > 0) late.push({ unit: nameOfUnit(world.tree.byId(owed.unit)!, scene.on), title: owed.title, lastDay: owed.deadline.lastDay, sentOn: counts && dayIn(new Date(counts)), daysLate: days });
  }
  return late.toSorted((a, b) => b.daysLate - a.daysLate || (a.unit.code < b.unit.code ? -1 : 1));
};

/** What nobody answers for in full, of the unit itself and for those who may know. */
const ownOrphans = async ({ world, db, now }: Desk, scene: Scene) => {
  const staff = await staffOf(db, scene.id, dayIn(now()));
  const given = await readAssignments(db, scene.id);
  const found = world.obligations(scene.id, scene.year).flatMap((owed) =>
    orphans(world.form(owed), owed.plan?.body ?? null, given.filter(({ subject }) => subject === owed.subject), staff),
  );
  return [{ unit: nameOfUnit(scene.unit, scene.on), orphans: found }];
};

/** The consolidated tables of what lies below a unit in a period, as reported; null where the unit did not exist then. */
export const tablePaper = async (desk: Desk, actor: Actor, unit: UnitId, period: string): Promise<PaperNow | null> => {
  const { world, db } = desk;
  const scene = sceneOf(world, { unit, period, view: "reported" }, dayIn(desk.now()));
  if (!scene) return null;
  const { drawnBy, figureGrid, footerOf, lateGrid, orphanGrid } = await import("@xhht/documents/write");
  const seen = await figuresOf(world, db, scene);
  const lanes = lanesOf(world, scene, seen);
  const inside = grantFor({ world, now: desk.now }, actor, "assignment.read", unit) !== null;
  const grids = [
    ...(scene.children.length === 0 ? [] : [figuresGrid(scene, seen, lanes, scene.children, figureGrid)]),
    { ...figuresGrid(scene, seen, lanes, [scene.unit], figureGrid), name: "Toàn đơn vị" },
    lateGrid(await lateReports(desk, scene)),
    ...(inside ? [orphanGrid(await ownOrphans(desk, scene))] : []),
  ];
  return {
    kind: "table",
    subject: `${unit}~${scene.period.id}`,
    unit,
    reach: inside ? "draft" : "sent",
    draft: false,
    template: null,
    basis: contentHash({ grids, drawnBy }),
    content: (stamp): FrozenContent => ({ drawnBy, name: `tong-hop-${scene.period.id.replace("/", "-")}-${scene.unit.code}`, title: grids[0]!.title, paper: null, grids, footer: footerOf(stamp) }),
  };
};
