import type { Boundaries } from "@xhht/api";
import { get } from "./queries.ts";

export const askDashboard = (unit: string, period: string, view: Boundaries) => get(["figures.dashboard", { unit, period, view }]);
export const getSeries = (unit: string, code: string, view: Boundaries) => get(["figures.indicator", { unit, code, view }]);
export const getYears = (unit: string, code: string, view: Boundaries) => get(["figures.table", { unit, code, view }]);
export const getComparison = (units: string[], period: string, view: Boundaries) => get(["figures.compare", { units, period, view }]);
export const getExplanation = (unit: string, series: string, period: string, view: Boundaries) =>
  get(["figures.explain", { unit, series, period, view }]);
export const getAlignment = (unit: string, plan: string) => get(["figures.alignment", { unit, plan }]);
export const getReadings = (unit: string, plan: string) => get(["figures.readings", { unit, plan }]);
