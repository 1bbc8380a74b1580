import {
  type Cell, explain, type ExplainedReport, type Explanation, type IndicatorCode, reportRef, restate, type SeriesId, unitId, type UnitId, type Unit, type UnitTree,
} from "@xhht/core";
import { type Fact, indicatorOf, leafOf, readFacts, snapshotSource } from "@xhht/db";
import { grantFor } from "../access.ts";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import type { Here } from "../context.ts";
import type { CellKind, ExplainedLeaf, ExplanationView } from "../figures-view.ts";
import type { Actor } from "../report-view.ts";
import type { FigureDesk } from "./dashboard.ts";
import { firstValuesOf } from "./first-values.ts";
import { judgeGoal } from "./judged.ts";
import { seriesBeside } from "./read-goal.ts";
import type { Revisions } from "./revisions.ts";
import { isMoved, named, type Scene } from "./scene.ts";
import { territory, unitsOfLevel } from "./territory.ts";
import { isHidden, viewFigure } from "./view-figure.ts";

/** Where a figure comes from, down to what each unit reported; null where there is no such series. */
export const explanationOf = async (desk: FigureDesk, here: Here, actor: Actor, scene: Scene, revisions: Revisions, id: SeriesId): Promise<ExplanationView | null> => {
  const { world, db, recall, rebases } = desk;
  const code: IndicatorCode = indicatorOf(id);
  const indicator = world.measured(code);
  const series = world.counting.series(code).find((one) => one.id === id);
  if (!indicator || !series || series.level === "nation") return null;
  const moved = isMoved(world, scene);
  const { period, on, unit } = scene;
  const tree = moved ? territory(world.tree, unit, on) : world.tree;
  const counting = moved ? tree.units.filter(({ level }) => level === series.level) : unitsOfLevel(tree, unit, series.level, on);
  const ids = new Set(counting.map(unitId));
  const facts = (await readFacts(db, [...ids], { periods: [period.id], indicator: code })).filter((fact) => ids.has(fact.unit));
  const told = new Map(facts.map((fact) => [fact.unit, fact]));
  const silent = counting.filter((one) => !told.has(unitId(one)) && !world.counting.asks(unitId(one), period.id).has(code));
  const leaves = [...facts.map(leafOf), ...silent.map((one) => ({ unit: unitId(one), cell: { state: "not_applicable" } as const }))];
  const way = { tree, to: on, series, reportsAt: series.level } as const;
  const explained = explain<Fact>({
    tree: moved ? tree : below(tree, unit, on),
    on,
    period: period.id,
    series,
    reportsAt: series.level,
    leaves,
    unit: scene.id,
    indicator,
    sourceOf: (one) => told.get(one) ?? null,
    ...(moved ? { restated: restate({ ...way, from: period.to, leaves }) } : {}),
  });
  const { figure, formula } = explained.root;
  const goals = (world.goals(scene.id, on).get(code) ?? []).filter(({ target }) => seriesBeside(target, indicator, on)?.id === id);
  const baseline = (await firstValuesOf(world, db, recall, scene, revisions, [{ code, indicator, series }])).get(code)?.get(scene.id);
  const evidence = { figure, year: scene.year, on, baseline, rebases };
  const reports = reportsIn(explained.root);
  const sources = await sourcesOf(desk, here, actor, reports);
  return {
    unit: summarizeUnit(world.tree, unit, on),
    period: { id: period.id, label: period.label, from: period.from, to: period.to },
    view: scene.view,
    on,
    asOf: revisions.asOf,
    indicator: { code, label: indicator.label, definedBy: indicator.definedBy ?? null },
    figure: viewFigure(figure, series),
    formula: isHidden(figure, series.rule) ? [formula[0]!] : formula,
    judged: goals.map((goal) => judgeGoal(goal, indicator, evidence)),
    leaves: reports.map((one) => viewLeaf(world.tree, one, on, sources)).toSorted((a, b) => (b.numerator ?? -1) - (a.numerator ?? -1) || (a.unit.id < b.unit.id ? -1 : 1)),
  };
};

/** The part of the tree below a unit and above it: reasons are not sought elsewhere. */
const below = (tree: UnitTree, unit: Unit, on: string): UnitTree => {
  const kept = new Set<UnitId>([unitId(unit), ...tree.ancestors(unit, on).map(unitId)]);
  const down = (one: Unit): void => {
    kept.add(unitId(one));
    for (const child of tree.children(one, on)) down(child);
  };
  down(unit);
  return { ...tree, units: [...kept].map((id) => tree.byId(id)!) };
};

type Reported = ExplainedReport<Fact>;
const reportsIn = ({ reports, below: under }: Explanation<Fact>): Reported[] => [...reports.filter(({ leaf, source }) => leaf.cell.state !== "not_applicable" || source !== null), ...under.flatMap(reportsIn)];

type Source = NonNullable<ExplainedLeaf["report"]>;

const sourcesOf = async ({ db }: FigureDesk, here: Here, actor: Actor, reports: readonly Reported[]): Promise<Map<UnitId, Source>> => {
  const facts = reports.flatMap(({ source }) => source ?? []);
  const approvals = await snapshotSource(db, facts.map(({ report, hash }) => ({ report, hash })));
  const found = new Map<UnitId, Source>();
  for (const { unit, report, hash, sentAt } of facts) {
    const approval = approvals.get(report);
    const mayOpen = grantFor(here, actor, "report.read", unit) !== null && reportRef(report) !== null;
    found.set(unit, { id: report, sentAt: sentAt.toISOString(), approvedBy: approval?.approvedBy ?? "", hash, letter: approval?.letter ?? null, mayOpen });
  }
  return found;
};

const kindOf = (cell: Cell, source: Fact | null): CellKind => (cell.state === "not_reported" && source === null ? "expected" : cell.state);

const viewLeaf = (tree: UnitTree, { unit, name, text, leaf, parcel, weight, source }: Reported, on: string, sources: ReadonlyMap<UnitId, Source>): ExplainedLeaf => {
  const known = tree.byId(unit);
  const shown = leaf.cell.state === "value";
  return {
    unit: known ? named(known, on) : { id: unit, name, level: "commune" },
    text,
    kind: kindOf(leaf.cell, source),
    numerator: shown ? parcel.numerator : null,
    denominator: shown ? parcel.denominator : null,
    share: Number(parcel.share.top) / Number(parcel.share.bottom),
    weight: weight === "whole" ? null : weight === "stated" ? "population" : "equal",
    extent: weight === "whole" ? "whole" : "part",
    report: sources.get(unit) ?? null,
  };
};
