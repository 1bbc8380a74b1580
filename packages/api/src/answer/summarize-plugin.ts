import { countPlan, type PluginDefinition, type TaskTable } from "@xhht/core";
import type { PluginSummary } from "../view.ts";

/** Counts what a plugin brings: its own targets and tables, and those of the plans it ships. */
export const summarizePlugin = ({ id, unit, targets = [], taskTables = {}, plans = [] }: PluginDefinition): PluginSummary => {
  const counts = plans.map(countPlan);
  const sum = (part: "targets" | "taskGroups" | "tasks" | "responsibilities" | "duties" | "funding" | "recipients"): number =>
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
    taskTables: [...Object.entries(taskTables).map(sizeOf), ...counts.flatMap((one) => one.taskTables)],
  };
};

const sizeOf = ([id, { rows, columns }]: [string, TaskTable]): PluginSummary["taskTables"][number] => ({
  id,
  rows: rows.length,
  columns: Object.keys(columns).length,
});
