import type { IsoDate, PersonId, ReportId } from "@xhht/core";
import { and, gte, inArray } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** That a person was reminded of a report on a day. */
export interface ReminderGiven<Kind extends string = string> {
  person: PersonId;
  report: ReportId;
  kind: Kind;
  day: IsoDate;
}

/** The messages of some kinds about a report that were given from a day on. */
export const remindersGiven = async <Kind extends string>({ q, t: { message: m } }: Queries, kinds: readonly Kind[], from: IsoDate): Promise<ReminderGiven<Kind>[]> => {
  const rows = await q.select({ person: m.person, report: m.report, kind: m.kind, day: m.day }).from(m).where(and(gte(m.day, from), inArray(m.kind, [...kinds])));
  return rows.flatMap(({ report, kind, ...row }) => (report === null ? [] : [{ ...row, report, kind: kind as Kind }]));
};
