import type { PlanParts } from "../read-parts.ts";

/** How much of each part a plan has: what a person counts on paper. */
export interface PartCounts {
  purposes: number;
  requirements: number;
  generalGoal: number;
  /** Tasks of each group, in order. */
  tasks: number[];
  taskPoints: number;
  /** Duties under each agency, in order. */
  duties: number[];
  dutyPoints: number;
  funding: number;
  recipients: number;
  articles: number;
  /** Rows × columns of each table. */
  tables: string[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Counts the parts of a reading. */
export const countParts = (parts: PlanParts["parts"]): PartCounts => ({
  purposes: parts.purposes.length,
  requirements: parts.requirements.length,
  generalGoal: parts.generalGoal.length,
  tasks: parts.taskGroups.map(({ tasks }) => tasks.length),
  taskPoints: sum(parts.taskGroups.flatMap(({ tasks }) => tasks.map(({ points }) => points.length))),
  duties: parts.responsibilities.map(({ duties }) => duties.length),
  dutyPoints: sum(parts.responsibilities.flatMap(({ duties }) => duties.map(({ points }) => points.length))),
  funding: parts.funding.length,
  recipients: parts.recipients.length,
  articles: parts.articles.length,
  tables: parts.taskTables.map(({ rows, columns }) => `${rows.length}×${columns.length}`),
});
