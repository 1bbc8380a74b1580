import { type Definition, inheritedReporting, type LoadedPlugin, type ReportingInForce, resolveYearly, type UnitTree } from "@xhht/core";
import type { DatedPlan } from "../plan-book.ts";
import type { DeadlineView } from "../view.ts";
import { labelPlugin } from "./label-plugin.ts";
import { nameOn } from "./summarize-unit.ts";

/** What a plan owes in one year, each day made exact; a day from elsewhere says whose it is. */
export const viewDeadlines = ({ stored, definition, on }: DatedPlan, tree: UnitTree, plugins: readonly LoadedPlugin[], year: number): DeadlineView[] =>
  inheritedReporting(stored.body, definition).map(({ inheritedFrom, ...rule }) => ({
    ...rule,
    ...(rule.due ? resolveYearly(rule.due, year) : { lastDay: null, lastMoment: null }),
    inheritedFrom: inheritedFrom && sayOrigin(inheritedFrom, definition, tree, plugins, on),
  }));

const sayOrigin = (
  { origin, plan }: NonNullable<ReportingInForce["inheritedFrom"]>,
  { plansAbove }: Definition,
  tree: UnitTree,
  plugins: readonly LoadedPlugin[],
  on: string,
): string => {
  const above = plansAbove.find((one) => one.origin === origin && one.plan.id === plan);
  const unit = above && tree.byId(above.unit);
  if (unit) return `Kế hoạch của ${nameOn(unit, on)}`;
  const plugin = plugins.find(({ definition }) => definition.id === origin);
  return `Mặc định của hệ thống · ${plugin ? labelPlugin(plugin.definition) : origin}`;
};
