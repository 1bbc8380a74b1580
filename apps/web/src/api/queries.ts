import { query } from "@solidjs/router";
import { ask } from "./ask.ts";

/** The questions that pages ask, each kept by the router for as long as a page shows it. */
export const getMeta = query(() => ask("meta.get"), "meta");
export const getPlans = query(() => ask("plans.list"), "plans");
export const getPlan = query((id: string) => ask("plans.get", { id }), "plan");
export const getTaskTable = query(
  (plan: string, table: string) => ask("taskTables.get", { plan, table }),
  "task-table",
);
export const getUnit = query(
  (id: string, on?: string) => ask("units.get", id.includes("@") ? { id } : on ? { code: id, on } : { code: id }),
  "unit",
);
export const getIndicators = query(() => ask("indicators.list"), "indicators");
export const getIndicator = query((code: string) => ask("indicators.get", { code }), "indicator");
export const getPlugins = query(() => ask("plugins.list"), "plugins");
