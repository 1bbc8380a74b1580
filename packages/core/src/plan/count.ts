import type { Plan } from "./plan.ts";

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

/** Counts the parts of a plan. */
export const countPlan = (plan: Plan): PlanCounts => ({
  targets: plan.targets.length,
  taskGroups: plan.taskGroups.length,
  tasks: plan.taskGroups.reduce((sum, { tasks }) => sum + tasks.length, 0),
  responsibilities: plan.responsibilities.length,
  duties: plan.responsibilities.reduce((sum, { duties }) => sum + duties.length, 0),
  funding: plan.funding.paragraphs.length,
  recipients: plan.recipients.length,
  taskTables: Object.entries(plan.taskTables).map(([id, { rows, columns }]) => ({
    id,
    rows: rows.length,
    columns: Object.keys(columns).length,
  })),
});
