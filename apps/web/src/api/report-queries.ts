import type { Calls } from "./calls.ts";
import { get } from "./queries.ts";
import type { Question } from "./question.ts";

const got = <P extends keyof Calls>(path: P, input: Calls[P]["input"]): Promise<Calls[P]["output"]> =>
  get([path, input] as unknown as Question) as Promise<Calls[P]["output"]>;

export const getMe = () => got("me.get", undefined);
export const getWork = (unit: string | undefined, year: number) => got("work.get", unit ? { unit, year } : { year });
export const getReports = (unit: string, year: number, below = false) =>
  got("reports.list", below ? { unit, year, below } : { unit, year });
export const getReport = (id: string) => got("reports.get", { id });
export const getContent = (id: string) => got("reports.content", { id });
export const getMembers = (unit: string) => got("members.list", { unit });
export const getAssignments = (report: string) => got("assignments.list", { report });
export const getInbox = () => got("inbox.list", undefined);
export const getAudit = (unit: string, before?: number) =>
  got("audit.list", before === undefined ? { unit, limit: 50 } : { unit, before, limit: 50 });
