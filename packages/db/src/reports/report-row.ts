import { type Report, type ReportId, type ReportRef, reportId } from "@xhht/core";
import type { Queries } from "../database.ts";

type Row = Queries["t"]["report"]["$inferSelect"];
const moment = (at: Date | null): string | null => at?.toISOString() ?? null;
const instant = (at: string | null): Date | null => (at === null ? null : new Date(at));

/** The report that a row holds. */
export const reportOf = (row: Row): Report => ({
  unit: row.unit,
  subject: row.subject,
  period: row.period,
  state: row.state,
  revision: row.revision,
  planVersion: row.planVersion,
  submittedBy: row.submittedBy,
  opened: row.opened,
  approvedHash: row.approvedHash,
  approvedBy: row.approvedBy,
  letter: row.letterNumber !== null && row.letterOn !== null ? { number: row.letterNumber, issuedOn: row.letterOn } : null,
  sentAt: moment(row.sentAt),
  receivedAt: moment(row.receivedAt),
  publishedAt: moment(row.publishedAt),
  pointedAt: row.pointedAt,
  reason: row.reason,
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
