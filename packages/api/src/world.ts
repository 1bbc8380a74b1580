import {
  clashes, compose, createUnitTree, type Definition, fail, fold, type Indicator, type IndicatorCode, type IsoDate, type Issue, type Level, type LoadedPlugin, ok, type PeriodId, type PluginDefinition,
  type ReportForm, type ReportId, reportRef, type Result, type StoredDefinition, type Unit, type UnitId, unitId, type UnitTree, yieldingOf,
} from "@xhht/core";
import { type AskedBelow, askedBelow, type Counting, type Database, inForceMark, listPlans, listTakeovers, planHistory, readUnitTree, storedDefinitions } from "@xhht/db";
import { searchUnits } from "@xhht/units";
import { remember } from "./answer/remember.ts";
import { labelPlugin } from "./answer/label-plugin.ts";
import { summarizePlugin } from "./answer/summarize-plugin.ts";
import { summarizeUnit } from "./answer/summarize-unit.ts";
import { viewDefinition } from "./answer/view-definition.ts";
import { viewIndicators } from "./answer/view-indicator.ts";
import { viewPlan } from "./answer/view-plan.ts";
import { viewMatrix } from "./answer/view-matrix.ts";
import { viewTargets } from "./answer/view-target.ts";
import { viewTaskTable } from "./answer/view-task-table.ts";
import { viewVersion } from "./answer/view-version.ts";
import { viewUnit } from "./answer/view-unit.ts";
import { dayIn } from "./day-in.ts";
import { openDefinitions } from "./definitions.ts";
import { formOfOwed, type Obligation, obligations, yearOf } from "./obligations.ts";
import { openPlanBook, type DatedPlan } from "./plan-book.ts";
import { type Alike, alikeAmong } from "./roll-up/alike.ts";
import { countingOf } from "./roll-up/counting.ts";
import { type Goals, goalsAmong } from "./roll-up/goals.ts";
import { standingPlugins } from "./standing-plugins.ts";
import type {
  DefinitionView, IndicatorView, MatrixView, MetaView, PlanSummary, PlanVersionView, PlanView, PluginItem, TargetView, TaskTableView,
  UnitSummary, UnitView,
} from "./view.ts";

type Dated = { id: string; on?: IsoDate | undefined };

/** All that the API knows, held in memory; every answer is for a day, today where none is given. Null: no such thing. */
export interface World {
  /** The mark of what people had stored when it was read: where the database has another, this world is old. */
  mark: string | null;
  /** Units and their successions through time. */
  tree: UnitTree;
  /** The reports that a unit owes in a year. */
  obligations(unit: UnitId, year: number): readonly Obligation[];
  /** The periods that reports owed in a year may be about: the year, and the span of each programme up to it. */
  periodsOf(year: number): PeriodId[];
  /** One of them by its id; null where the unit does not owe such a report. */
  obligation(id: ReportId): Obligation | null;
  /** Everything that a report asks for. */
  form(owed: Obligation): ReportForm;
  /** Who counts what: the knowledge by which figures roll up. */
  counting: Counting;
  /** How many units below one are asked for a period, by series. */
  asked: AskedBelow;
  /** The goals that a unit is held to on a day. */
  goals(unit: UnitId, on: IsoDate): Goals;
  /** Names units of which one answers for all. */
  alike: Alike;
  /** What is known of an indicator; null where nobody defines it. */
  measured(code: IndicatorCode): Indicator | null;
  /** Plugins as they stand today, stored definitions in the place of those that they supersede. */
  standing: readonly LoadedPlugin[];
  /** All that is in force for a unit on a day. */
  inForce(unit: Unit, on: IsoDate): Definition;
  /** What of stored definitions gives way to plugins that came later. */
  givesWay: readonly Issue[];
  /** What would be in force with one more stored definition; issues where it would clash, for this unit or any other. */
  trial(stored: StoredDefinition, unit: Unit, on: IsoDate): Result<Definition>;
  /** Units whose name, old or new, or code fits the text; best first. */
  searchUnits(query: { text: string; on?: IsoDate | undefined; limit: number }): UnitSummary[];
  unit(query: { id?: UnitId | undefined; code?: string | undefined; on?: IsoDate | undefined }): UnitView | null;
  plugins(): PluginItem[];
  plugin(id: string): PluginDefinition | null;
  plans(filters: { unit?: UnitId | undefined; programme?: string | undefined; level?: Level | undefined; text?: string | undefined }): PlanSummary[];
  plan(query: Dated & { year?: number | undefined }): PlanView | null;
  checks(query: Dated): Issue[] | null;
  comparison(query: Dated): TargetView[] | null;
  matrix(query: Dated): MatrixView | null;
  /** Asks the database: the version in force, without its text. */
  version(id: string): Promise<PlanVersionView | null>;
  /** Asks the database: every version of a plan, oldest first. */
  history(id: string): Promise<PlanVersionView[] | null>;
  indicators(): IndicatorView[];
  indicator(code: string): IndicatorView | null;
  taskTable(query: { plan: string; table: string }): TaskTableView | null;
  definition(query: { unit: UnitId; on?: IsoDate | undefined }): DefinitionView | null;
  meta(): Omit<MetaView, "demo">;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
}

/** What a world is opened from. */
export interface WorldInput {
  db: Database;
  plugins: readonly LoadedPlugin[];
  now: () => Date;
  version: string;
}

/**
 * Reads the tree, the plans, the takeovers and the stored definitions, seeks every clash that some unit would meet, and
 * composes every place that has a plugin once, so that a clash or an unknown name stops start-up and not a reader.
 */
export const openWorld = async ({ db, plugins: found, now, version }: WorldInput): Promise<Result<World>> => {
  // First, so that what is stored while the rest is read is not missed.
  const mark = await inForceMark(db);
  const [{ units, successions }, plans, takeovers, stored] = await Promise.all([
    readUnitTree(db),
    listPlans(db),
    listTakeovers(db),
    storedDefinitions(db),
  ]);
  const tree = createUnitTree(units, successions);
  const { yields, said } = yieldingOf(found, stored, tree);
  const definitions = openDefinitions({ tree, plugins: found, stored, takeovers, yields });
  const book = openPlanBook({ plans, tree, takeovers, definitions, said });
  const today = (): IsoDate => dayIn(now());
  const plugins = standingPlugins(found, stored, today());

  // Between plugins only: what people stored gives way, and never keeps the country from its plans.
  const anywhere = clashes(found.map(({ definition }) => definition), tree);
  if (anywhere.length > 0) return fail(...anywhere);
  const places = plugins.flatMap(({ definition }) => (definition.unit ? (tree.at(definition.unit) ?? []) : []));
  const faults = places.map((unit) => definitions.composed(unit, today())).flatMap((one) => (one.ok ? [] : one.issues));
  if (faults.length > 0) return fail(...faults);

  const allOn = (day: IsoDate): DatedPlan[] => book.ids.map((id) => book.on(id, day)!);
  const planOn = ({ id, on }: Dated): DatedPlan | null => book.on(id, on ?? today());
  const ask = <T>(query: Dated, answer: (plan: DatedPlan) => T): T | null => {
    const plan = planOn(query);
    return plan && answer(plan);
  };
  const concerns = (id: UnitId) => ({ stored, holding }: DatedPlan): boolean =>
    stored.unit === id || holding.holder === id || takeovers.some((one) => `${one.plugin}/${one.plan}` === stored.id && one.successor === id);
  /** By code: who bears it on the asked day; without a day who bears it today, or bore it last. */
  const unitOf = ({ id, code = "", on }: { id?: UnitId | undefined; code?: string | undefined; on?: IsoDate | undefined }): Unit | undefined => {
    if (id !== undefined) return tree.byId(id);
    return tree.at({ code, on: on ?? today() }) ?? (on === undefined ? tree.withCode(code).at(-1) : undefined);
  };
  const indicators = viewIndicators(plugins);
  const planViews = remember<PlanView>(50);
  const owed = remember<Obligation[]>(500);
  const obligationsOf = (unit: UnitId, year: number): Obligation[] =>
    owed(`${unit} ${year}`, () => obligations({ tree, definitions, plans, takeovers }, unit, year));
  const programmes = plugins.flatMap(({ definition }) => definition.programme?.period ?? []);
  const forms = remember<ReportForm>(500);
  const form = (one: Obligation): ReportForm => forms(one.id, () => formOfOwed(one));
  const alike = alikeAmong({ tree, plugins, stored, plans, takeovers });
  const counting = countingOf({ tree, plugins, stored, alike, obligations: obligationsOf, form });
  const measures = new Map<IndicatorCode, Indicator>(plugins.flatMap(({ definition }) => Object.entries(definition.indicators ?? {})));

  return ok({
    mark,
    tree,
    counting,
    asked: askedBelow(counting),
    alike,
    goals: goalsAmong({ tree, plans, takeovers, definitionOf: (unit, on) => definitions.of(unit, on), alike }),
    standing: plugins,
    inForce: (unit, on) => definitions.of(unit, on),
    givesWay: said.map(({ issue }) => issue),
    trial(one, unit, on) {
      const more = [...stored, one];
      // What gave way before this one came keeps nobody from saving.
      const before = new Set(clashes(plugins.map(({ definition }) => definition), tree).map(({ message }) => message));
      const met = clashes(standingPlugins(found, more, on).map(({ definition }) => definition), tree).filter(({ message }) => !before.has(message));
      const held = takeovers.filter(({ successor, from }) => successor === unitId(unit) && from <= on);
      return met.length > 0 ? fail(...met) : compose({ unit, on, tree, plugins: found, stored: more, held, yields });
    },
    measured: (code) => measures.get(code) ?? null,
    obligations: obligationsOf,
    periodsOf: (year) => [...new Set([String(year), ...programmes.filter(({ from }) => from < year).map(({ from }) => `${from}/${year}`)])],
    obligation(id) {
      const ref = reportRef(id);
      const year = ref && yearOf(ref.period);
      return (ref && year !== null && obligationsOf(ref.unit, year).find((one) => one.id === id)) || null;
    },
    form,
    searchUnits: ({ text, on, limit }) => searchUnits(tree, text, { on, limit }).map(({ unit }) => summarizeUnit(tree, unit, on ?? today())),
    unit(query) {
      const unit = unitOf(query);
      if (!unit) return null;
      const on = query.on ?? today();
      const own = allOn(today()).filter(concerns(unitId(unit)));
      return viewUnit({ unit, on, tree, plugins, definition: definitions.of(unit, on), plans: own.map(({ summary }) => summary) });
    },
    plugins: () => plugins.map(({ definition }) => ({ ...summarizePlugin(definition), label: labelPlugin(definition) })),
    plugin: (id) => plugins.find(({ definition }) => definition.id === id)?.definition ?? null,
    plans({ unit, programme, level, text }) {
      const wanted = text === undefined ? undefined : fold(text);
      return allOn(today())
        .filter((plan) => unit === undefined || concerns(unit)(plan))
        .map(({ summary }) => summary)
        .filter((one) => programme === undefined || one.programme.id === programme)
        .filter((one) => level === undefined || one.unit.level === level)
        .filter((one) => wanted === undefined || fold([one.title, one.number ?? "", ...one.unit.path.map(({ name }) => name)].join(" ")).includes(wanted));
    },
    plan: ({ year, ...query }) =>
      ask(query, (plan) => {
        const asked = year ?? Number(plan.on.slice(0, 4));
        return planViews(`${plan.stored.id} ${plan.on} ${asked}`, () => viewPlan(plan, tree, plugins, asked));
      }),
    checks: (query) => ask(query, ({ checks }) => checks),
    comparison: (query) => ask(query, (plan) => viewTargets(plan, tree)),
    matrix: (query) => ask(query, viewMatrix),
    async version(id) {
      const current = (await planHistory(db, id)).findLast(({ status }) => status === "issued" || status === "amended");
      return current ? viewVersion(current) : null;
    },
    async history(id) {
      const versions = await planHistory(db, id);
      return versions.length === 0 ? null : versions.map(viewVersion);
    },
    indicators: () => indicators,
    indicator: (code) => indicators.find((one) => one.code === code) ?? null,
    taskTable: ({ plan, table }) => ask({ id: plan }, ({ stored, definition }) => viewTaskTable(stored, table, definition)),
    definition({ unit: id, on = today() }) {
      const unit = tree.byId(id);
      return unit ? viewDefinition(unit, definitions.of(unit, on), tree, plugins) : null;
    },
    meta: () => ({
      version,
      engine: db.dialect,
      today: today(),
      counts: {
        units: units.length,
        successions: successions.length,
        plugins: plugins.length,
        plans: plans.length,
        indicators: indicators.length,
        targets: plans.reduce((sum, { body }) => sum + body.targets.length, 0),
      },
    }),
    async ping() {
      await planHistory(db, "-");
    },
  });
};
