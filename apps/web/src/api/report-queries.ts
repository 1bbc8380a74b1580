import type { Answer } from "./question.ts";
import { get } from "./queries.ts";

/** The last line of the log that is already shown. */
export type LogPlace = Pick<Answer<"audit.list">[number], "at" | "number">;

export const getWork = (unit: string, year: number) => get(["work.get", { unit, year }]);
export const getReports = (unit: string, year: number, below = false) =>
  get(["reports.list", { unit, year, ...(below ? { below } : {}) }]);
export const getReport = (id: string) => get(["reports.get", { id }]);
export const getContent = (id: string) => get(["reports.content", { id }]);
export const getMembers = (unit: string) => get(["members.list", { unit }]);
export const getAssignments = (report: string) => get(["assignments.list", { report }]);
export const getAgencies = (unit: string) => get(["definition.get", { unit }]);
export const getInbox = () => get(["inbox.list"]);
export const getLog = (unit: string, before?: LogPlace) =>
  get(["audit.list", { unit, limit: 50, ...(before ? { before: { at: before.at, number: before.number } } : {}) }]);
