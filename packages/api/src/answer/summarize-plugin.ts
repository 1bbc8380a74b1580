import { countPlan, countTables, type PlanCounts, type PluginDefinition } from "@xhht/core";
import type { PluginSummary } from "../view.ts";

/** Counts what a plugin brings: its own targets and tables, and those of the plans it ships. */
export const summarizePlugin = ({ id, unit, targets = [], taskTables = {}, plans = [] }: PluginDefinition): PluginSummary => {
  const counts = plans.map(countPlan);
  const sum = (part: Exclude<keyof PlanCounts, "taskTables">): number =>
    counts.reduce((total, one) => total + one[part], 0);
  return {
    id,
    unit: unit ? { code: unit.code, level: unit.level, name: unit.name } : null,
    targets: targets.length + sum("targets"),
    taskGroups: sum("taskGroups"),
    tasks: sum("tasks"),
    responsibilities: sum("responsibilities"),
    duties: sum("duties"),
    funding: sum("funding"),
    recipients: sum("recipients"),
    taskTables: [...countTables(taskTables), ...counts.flatMap((one) => one.taskTables)],
  };
};
