import type { PeriodId, ReportAct, ReportId, UnitId } from "@xhht/core";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

/** A report that everybody may read, and since when. */
export interface OpenReport {
  id: ReportId;
  unit: UnitId;
  at: Date;
}

const openIn = prepared(({ q, t: { report } }) => {
  const open = and(eq(report.period, sql.placeholder("period")), isNotNull(report.publishedAt));
  return q.select({ id: report.id, unit: report.unit, at: report.publishedAt }).from(report).where(open).orderBy(asc(report.id)).prepare();
});

/** The reports of a period that everybody may read, by id. */
export const publishedReports = async (db: Queries, period: PeriodId): Promise<OpenReport[]> =>
  (await openIn(db).execute({ period })).map(({ id, unit, at }) => ({ id, unit, at: at! }));

/** Every period of which some report, or some report of one unit, may be read by everybody. */
export const publishedPeriods = async ({ q, t: { report } }: Queries, unit?: UnitId): Promise<PeriodId[]> => {
  const open = and(isNotNull(report.publishedAt), unit === undefined ? undefined : eq(report.unit, unit));
  return (await q.selectDistinct({ period: report.period }).from(report).where(open)).map(({ period }) => period);
};

/** For every period of which something may be read by everybody, a text that changes with every act on such a report: when one is published, sent again or taken back. */
export const publishedMarks = async ({ q, t: { report } }: Queries): Promise<Map<PeriodId, string>> => {
  const marks = q.select({ period: report.period, reports: sql`count(*)`, acts: sql`sum(${report.revision})`, latest: sql`max(${report.publishedAt})` }).from(report);
  return new Map((await marks.where(isNotNull(report.publishedAt)).groupBy(report.period)).map(({ period, reports, acts, latest }) => [period, `${reports} ${acts} ${latest}`]));
};

const actsOfClosed = prepared(({ q, t: { report, reportEvent } }) => {
  const closed = and(eq(report.unit, sql.placeholder("unit")), eq(report.period, sql.placeholder("period")), isNull(report.publishedAt));
  return q
    .select({ id: report.id, act: reportEvent.act, at: reportEvent.at })
    .from(report)
    .innerJoin(reportEvent, eq(reportEvent.report, report.id))
    .where(closed)
    .orderBy(asc(report.id), asc(reportEvent.number))
    .prepare();
});

/** A report that everybody could read until an act took it back. */
export interface TakenBack {
  id: ReportId;
  act: ReportAct;
  at: Date;
}

/** The reports of a unit for a period that were published and are not now, with the act that closed them and when. */
export const takenBackReports = async (db: Queries, unit: UnitId, period: PeriodId): Promise<TakenBack[]> => {
  const closed = new Map<ReportId, TakenBack>();
  const open = new Set<ReportId>();
  for (const one of await actsOfClosed(db).execute({ unit, period })) {
    if (one.act === "publish") open.add(one.id);
    else if ((one.act === "revise" || one.act === "askMore") && open.delete(one.id)) closed.set(one.id, one);
  }
  return [...closed.values()];
};
