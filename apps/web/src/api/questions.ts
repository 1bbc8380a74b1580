import type { Question } from "./question.ts";

/** The questions that pages ask. */
export const questions = {
  meta: (): Question<"meta.get"> => ["meta.get"],
  plans: (): Question<"plans.list"> => ["plans.list"],
  plan: (id: string): Question<"plans.get"> => ["plans.get", { id }],
  matrix: (id: string): Question<"plans.matrix"> => ["plans.matrix", { id }],
  checks: (id: string): Question<"plans.checks"> => ["plans.checks", { id }],
  taskTable: (plan: string, table: string): Question<"taskTables.get"> => ["taskTables.get", { plan, table }],
  unit: (id: string, on?: string): Question<"units.get"> => [
    "units.get",
    id.includes("@") ? { id } : on ? { code: id, on } : { code: id },
  ],
  indicators: (): Question<"indicators.list"> => ["indicators.list"],
  indicator: (code: string): Question<"indicators.get"> => ["indicators.get", { code }],
  plugins: (): Question<"plugins.list"> => ["plugins.list"],
};
