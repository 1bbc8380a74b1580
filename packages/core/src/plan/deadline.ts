import { dayBefore, daysIn, formatDate, isoDate } from "../text/date.ts";
import type { IsoDate } from "../unit/unit.ts";
import type { YearlyDue } from "./reporting.ts";

/** A deadline made exact for one year. */
export interface Deadline {
  /** The last good day in Vietnam. */
  lastDay: IsoDate;
  /** The last good moment: the last millisecond of that day at UTC+7, as an instant in UTC. */
  lastMoment: string;
}

/**
 * Makes a yearly deadline exact. "Trước ngày 05/12" ends with 04/12; 29/02 ends with February in a common year. Vietnam
 * keeps UTC+7 all year, so the moment is arithmetic: no clock and no time zone of the server takes part.
 */
export const resolveYearly = ({ month, day, inclusive }: YearlyDue, year: number): Deadline => {
  const last = daysIn(year, month);
  const asked = isoDate(year, month, Math.min(day, last));
  const lastDay = inclusive || day > last ? asked : dayBefore(asked);
  return { lastDay, lastMoment: `${lastDay}T16:59:59.999Z` };
};

const two = (n: number): string => String(n).padStart(2, "0");

/** A deadline in words: `trước ngày 05/12`, `chậm nhất ngày 30/06`; with a year also its last good day. */
export const describeDue = (due: YearlyDue, year?: number): string => {
  const written = `${due.inclusive ? "chậm nhất ngày" : "trước ngày"} ${two(due.day)}/${two(due.month)}`;
  return year === undefined
    ? `${written} hằng năm`
    : `${written}/${year}, tức hết ngày ${formatDate(resolveYearly(due, year).lastDay)}`;
};
