import type { LoadedPlugin, Plan, UnitTree } from "@xhht/core";
import type { DatedPlan } from "../plan-book.ts";
import type { PlanView } from "../view.ts";
import { viewDeadlines } from "./view-deadline.ts";
import { viewTargets } from "./view-target.ts";
import { withoutOrigin } from "./view-task-table.ts";

/** One plan, whole: the text, its targets beside those above, and this year's deadlines. */
export const viewPlan = (dated: DatedPlan, tree: UnitTree, plugins: readonly LoadedPlugin[], year: number): PlanView => {
  const { stored, definition, summary } = dated;
  const plan = stored.body;
  const named = pick(definition.agencies, agenciesOf(plan));
  return {
    summary,
    plan,
    programme: withoutOrigin(definition.programmes[plan.programme]!),
    indicators: pick(definition.indicators, plan.targets.map(({ indicator }) => indicator)),
    agencies: Object.fromEntries(Object.entries(named).map(([id, agency]) => [id, withoutOrigin(agency)])),
    targets: viewTargets(dated, tree),
    deadlines: viewDeadlines(dated, tree, plugins, year),
  };
};

const pick = <T>(record: Record<string, T>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries([...new Set(keys)].flatMap((key) => (Object.hasOwn(record, key) ? [[key, record[key]!]] : [])));

/** Every agency that a plan names, in the order of the paper. */
const agenciesOf = ({ responsibilities, funding, reporting, taskTables }: Plan): string[] => [
  ...responsibilities.flatMap(({ agency, duties }) => [agency, ...duties.flatMap((duty) => [duty.agency, ...(duty.with ?? [])])]),
  ...funding.paragraphs.flatMap(({ estimate = [] }) => estimate),
  ...reporting.flatMap(({ from, to, via }) => [from, ...to, via]),
  ...Object.values(taskTables).flatMap(({ columns, rows }) =>
    Object.keys(columns).filter((key) => columns[key]!.kind === "agency").flatMap((key) => rows.flatMap((row) => row[key] as string | string[] | null)),
  ),
].filter((id) => typeof id === "string");
