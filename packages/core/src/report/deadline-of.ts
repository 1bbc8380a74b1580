import type { ReportingInForce } from "../compose/inherited-reporting.ts";
import type { AgencyId } from "../plan/agency.ts";
import { type Deadline, describeDue, resolveYearly } from "../plan/deadline.ts";
import type { YearlyDue } from "../plan/reporting.ts";
import { formatDate } from "../text/date.ts";
import { dayInVietnam, daysBetween, millis } from "../text/day.ts";
import type { PeriodId } from "./period.ts";
import type { ReportEvent } from "./report.ts";

/** When a report is due: as written, and exact. */
export interface ReportDeadline extends Deadline {
  /** As the document words it: `trước ngày 05/12`. */
  written: string;
  /** The last good day in words: `hết ngày 04/12/2026`. */
  says: string;
  /** To whom the report goes by that day. */
  to: AgencyId[];
  /** Whose day it is where the plan names none: a sentence, else null. */
  inherited: string | null;
}

/** A deadline seen at a moment. */
export interface Standing {
  /** Whole days from the day in Vietnam to the last good day; negative when over. */
  daysLeft: number;
  overdue: boolean;
}

/** The last good day in words. */
export const untilEndOf = ({ lastDay }: Deadline): string => `hết ngày ${formatDate(lastDay)}`;

/**
 * The deadline of a yearly report, or null where nobody names a day or the period is not a year. What goes to a body that
 * reports on (hamlets to the association that reports for the commune) is not the unit's own report; of the others the
 * earliest day counts, and all who get the report by then are named.
 */
export const deadlineOf = (rules: readonly ReportingInForce[], period: PeriodId): ReportDeadline | null => {
  if (!/^\d{4}$/.test(period)) return null;
  const dated = rules.filter(isDated);
  const own = dated.filter(({ to }) => !rules.some(({ from }) => from !== undefined && to.includes(from)));
  const exact = (own.length > 0 ? own : dated)
    .map((rule) => ({ rule, deadline: resolveYearly(rule.due, Number(period)) }))
    .toSorted((a, b) => (a.deadline.lastDay < b.deadline.lastDay ? -1 : a.deadline.lastDay > b.deadline.lastDay ? 1 : 0));
  const [first] = exact;
  if (!first) return null;
  const { rule, deadline } = first;
  const sameDay = exact.filter((one) => one.deadline.lastDay === deadline.lastDay);
  return {
    ...deadline,
    written: rule.dueAsWritten ?? describeDue(rule.due),
    says: untilEndOf(deadline),
    to: [...new Set(sameDay.flatMap((one) => one.rule.to))],
    inherited: inheritedWords(rule.inheritedFrom),
  };
};

const isDated = (rule: ReportingInForce): rule is ReportingInForce & { due: YearlyDue } => rule.due !== null;

const inheritedWords = (from: ReportingInForce["inheritedFrom"]): string | null => {
  if (!from) return null;
  return from.plan === null
    ? "Đây là hạn mặc định của cấp, vì kế hoạch không ghi ngày cho báo cáo này."
    : `Đây là hạn ở mục ${from.source} của kế hoạch cấp trên, vì kế hoạch của đơn vị không ghi ngày báo cáo.`;
};

/** How a deadline stands at an instant: overdue from the first millisecond after the last good day in Vietnam. */
export const standing = ({ lastDay, lastMoment }: Deadline, at: string): Standing => ({
  daysLeft: daysBetween(dayInVietnam(at), lastDay),
  overdue: millis(at) > millis(lastMoment),
});

/** Days by which a report was sent too late, by the server's clock; 0 = in time. */
export const lateness = (deadline: Deadline, sentAt: string): number => {
  const { overdue, daysLeft } = standing(deadline, sentAt);
  return overdue ? -daysLeft : 0;
};

/**
 * The sending that counts for lateness: the first that the level above received, else the last that was not withdrawn. Who
 * was asked for more afterwards does not become late by answering. Events oldest first; null where nothing was sent.
 */
export const sendingThatCounts = (events: readonly Pick<ReportEvent, "act" | "at">[]): string | null => {
  let sent: string | null = null;
  for (const { act, at } of events) {
    if (act === "receive") return sent;
    if (act === "send") sent = at;
    if (act === "withdraw") sent = null;
  }
  return sent;
};
