import { type Report, type ReportId, type ReportRef, reportId } from "@xhht/core";
import type { Queries } from "../database.ts";

type Row = Queries["t"]["report"]["$inferSelect"];
const moment = (at: Date | null): string | null => at?.toISOString() ?? null;
const instant = (at: string | null): Date | null => (at === null ? null : new Date(at));

/** The report that a row holds. */
export const reportOf = ({ id: _, letterNumber, letterOn, sentAt, receivedAt, publishedAt, ...row }: Row): Report => ({
  ...row,
  letter: letterNumber !== null && letterOn !== null ? { number: letterNumber, issuedOn: letterOn } : null,
  sentAt: moment(sentAt),
  receivedAt: moment(receivedAt),
  publishedAt: moment(publishedAt),
});

/** The row of a report. */
export const rowOf = ({ letter, sentAt, receivedAt, publishedAt, ...report }: Report): Row & { id: ReportId } => ({
  ...report,
  id: reportId(report),
  letterNumber: letter?.number ?? null,
  letterOn: letter?.issuedOn ?? null,
  sentAt: instant(sentAt),
  receivedAt: instant(receivedAt),
  publishedAt: instant(publishedAt),
});

/** A report to which nothing was done yet: it has no row. */
export const untouched = ({ unit, subject, period }: ReportRef, planVersion: number | null = null): Report => ({
  unit, subject, period, planVersion,
  state: "not_started",
  revision: 0,
  submittedBy: null,
  opened: false,
  approvedHash: null,
  approvedBy: null,
  letter: null,
  sentAt: null,
  receivedAt: null,
  publishedAt: null,
  pointedAt: [],
  reason: null,
});
