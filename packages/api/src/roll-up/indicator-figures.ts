import { type Cell, formatDate, type IndicatorCode, type Observed, period as periodOf, type PeriodId, reportedText, type Unit, unitId } from "@xhht/core";
import { type CountedSeries, factsOf, leafOf } from "@xhht/db";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import type { IndicatorFiguresView, RankedChild, YearFigure } from "../figures-view.ts";
import { cellsOfLane, type Lane, laneFor } from "./columns.ts";
import type { FigureDesk } from "./dashboard.ts";
import { figureFor } from "./figures-of.ts";
import { observed } from "./first-values.ts";
import { judgeGoal } from "./judged.ts";
import { seriesBeside } from "./read-goal.ts";
import type { Revisions } from "./revisions.ts";
import { isMoved, named, type Scene } from "./scene.ts";
import { emptyOf, quantityOf, saySeries, viewFigure } from "./view-figure.ts";

/** One indicator of a unit over all years up to that of the scene; null where nobody defines it. */
export const indicatorFiguresOf = async (desk: FigureDesk, scene: Scene, revisions: Revisions, code: IndicatorCode): Promise<IndicatorFiguresView | null> => {
  const { world, db, recall, rebases } = desk;
  const indicator = world.measured(code);
  if (!indicator) return null;
  const years = [...revisions.years, ...(revisions.years.includes(scene.period.id) ? [] : [scene.period.id])];
  const scenes = years.map((year): Scene => ({ ...scene, period: periodOf(year)!, year: Number(year) }));
  const all = world.counting.series(code);
  const own = await ownReports(desk, scene, years, code);
  const bySeries = new Map<CountedSeries, { years: YearFigure[]; first?: Observed }>(all.map((one) => [one, { years: [] }]));
  const groups = groupsBeside(world, code);
  for (const then of scenes) {
    const seen = await recall(world, db, then, revisions.of(then.period.id));
    for (const [series, line] of bySeries) {
      const found = figureFor(seen, scene.unit, series);
      const figure = found ?? emptyOf(series, world.asked(scene.unit, then.period.id, then.on).get(series.id) ?? 0);
      const goals = (world.goals(scene.id, then.on).get(code) ?? []).filter(({ target }) => seriesBeside(target, indicator, then.on)?.id === series.id);
      const evidence = { figure, year: then.year, on: then.on, baseline: line.first, own: seen.cells.get(code)?.get(scene.id), rebases };
      if (found || then.period.id === scene.period.id)
        line.years.push({ period: then.period.id, year: then.year, figure: viewFigure(figure, series), judged: goals.map((goal) => judgeGoal(goal, indicator, evidence)) });
      const value = observed(seen, scene.unit, { code, indicator, series }, then.period.id);
      if (value) line.first ??= value;
    }
    for (const group of groups) {
      const figure = figureFor(seen, scene.unit, group.series);
      if (figure) group.years.push({ period: then.period.id, year: then.year, figure: viewFigure(figure, group.series) });
    }
  }
  return {
    unit: summarizeUnit(world.tree, scene.unit, scene.on),
    code,
    label: indicator.label,
    quantity: quantityOf(indicator),
    view: scene.view,
    on: scene.on,
    asOf: revisions.asOf,
    series: [...bySeries].filter(([{ by }, line]) => by === undefined || line.years.some(({ figure }) => figure.reported > 0)).map(([series, line]) => ({ series: series.id, says: saySeries(series, indicator), years: line.years })),
    groups: groups.filter(({ years }) => years.length > 0).map(({ series: _series, ...group }) => group),
    own,
    children: await childrenOf(desk, scene, revisions, code),
    break: breakOf(desk, scene),
  };
};

/** The groups of an indicator's whole, each with the series that counts it. */
const groupsBeside = (world: FigureDesk["world"], whole: IndicatorCode): (IndicatorFiguresView["groups"][number] & { series: CountedSeries })[] =>
  world.indicators().flatMap(({ code }) => {
    const indicator = world.measured(code);
    const series = world.counting.series(code).find(({ by }) => by === undefined);
    return indicator?.partOf === whole && series ? [{ code, label: indicator.label, years: [], series }] : [];
  });

const ownReports = async ({ world, db }: FigureDesk, { id }: Scene, years: readonly PeriodId[], code: IndicatorCode): Promise<IndicatorFiguresView["own"]> => {
  const own: IndicatorFiguresView["own"] = [];
  for (const year of years) {
    const fact = (await factsOf(db, id, year)).find(({ indicator }) => indicator === code);
    if (!fact) continue;
    const { cell } = leafOf(fact);
    own.push({ period: year, year: Number(year), value: valueOf(cell), text: reportedText(cell, world.measured(code)!), report: fact.report });
  }
  return own;
};

const valueOf = (cell: Cell): number | null => {
  if (cell.state !== "value") return null;
  if ("value" in cell) return cell.value;
  return cell.denominator === 0 ? null : Math.round((cell.numerator / cell.denominator) * 10_000) / 100;
};

const childrenOf = async ({ world, db, recall }: FigureDesk, scene: Scene, revisions: Revisions, code: IndicatorCode): Promise<IndicatorFiguresView["children"]> => {
  const lane = laneFor(world, scene, code, undefined);
  if (!lane || scene.children.length === 0) return null;
  const seen = await recall(world, db, scene, revisions.of(scene.period.id));
  const see = cellsOfLane(world, scene, seen, new Map(), lane, []);
  const cells = scene.children.map((child) => ({ child, ...see(child, unitId(child)) }));
  const best = lane.indicator.measure.kind === "count" && lane.series.rule === "lowest" ? 1 : -1;
  const ranked = cells.toSorted((a, b) => ((a.value ?? -1) - (b.value ?? -1)) * best || (unitId(a.child) < unitId(b.child) ? -1 : 1));
  let place = 0;
  return {
    period: scene.period.id,
    series: lane.series.id,
    ranked: ranked.map(({ child, value, kind, reported, expected }, at): RankedChild => {
      if (value !== null && (at === 0 || ranked[at - 1]!.value !== value)) place = at + 1;
      return { unit: named(child, scene.on), value, text: sayCell(lane, child, value), kind, reported, expected, place: value === null ? null : place };
    }),
  };
};

const sayCell = ({ indicator, series }: Lane, unit: Unit, value: number | null): string => {
  if (value === null) return "";
  if (unit.level === series.level && indicator.measure.kind !== "ratio") return reportedText({ state: "value", value }, indicator);
  const isShare = series.rule === "sum" || series.rule === "share";
  return `${String(value).replace(".", ",")}${isShare ? "%" : ""}`;
};

const breakOf = ({ world }: FigureDesk, scene: Scene): string | null => {
  const moved = world.tree.successions.filter(({ on, to }) => on <= scene.on && (to === scene.id || scene.children.some((child) => unitId(child) === to)));
  const last = moved.map(({ on }) => on).toSorted().at(-1);
  if (last === undefined) return null;
  return isMoved(world, { ...scene, period: { ...scene.period, to: "0000" } })
    ? `Số liệu trước ngày ${formatDate(last)} được quy đổi theo địa giới ngày ${formatDate(scene.on)}.`
    : `Địa giới thay đổi từ ngày ${formatDate(last)}; số liệu trước đó theo địa giới cũ.`;
};
