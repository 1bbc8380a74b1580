import type { Plan, TaskTable } from "./plan.ts";

/** How much of everything a plan has; columns count every column of the table, the ordinal one too. */
export interface PlanCounts {
  targets: number;
  taskGroups: number;
  tasks: number;
  responsibilities: number;
  duties: number;
  funding: number;
  recipients: number;
  taskTables: { id: string; rows: number; columns: number }[];
}

/** Counts the rows and columns of task tables, in the order of their ids' first mention. */
export const countTables = (tables: Record<string, TaskTable>): PlanCounts["taskTables"] =>
  Object.entries(tables).map(([id, { rows, columns }]) => ({ id, rows: rows.length, columns: Object.keys(columns).length }));

/** Counts the parts of a plan. */
export const countPlan = (plan: Plan): PlanCounts => ({
  targets: plan.targets.length,
  taskGroups: plan.taskGroups.length,
  tasks: plan.taskGroups.reduce((sum, { tasks }) => sum + tasks.length, 0),
  responsibilities: plan.responsibilities.length,
  duties: plan.responsibilities.reduce((sum, { duties }) => sum + duties.length, 0),
  funding: plan.funding.paragraphs.length,
  recipients: plan.recipients.length,
  taskTables: countTables(plan.taskTables),
});
