import type { PeriodId, Report, ReportEvent, ReportId, UnitId } from "@xhht/core";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { prepared } from "../prepared.ts";
import { reportOf } from "./report-row.ts";

const one = prepared(({ q, t: { report } }) => q.select().from(report).where(eq(report.id, sql.placeholder("id"))).prepare());

const ofUnit = prepared(({ q, t: { report } }) => {
  const mine = and(eq(report.unit, sql.placeholder("unit")), eq(report.period, sql.placeholder("period")));
  return q.select().from(report).where(mine).orderBy(asc(report.id)).prepare();
});

const eventsOf = prepared(({ q, t: { reportEvent: e, person } }) =>
  q
    .select({
      number: e.number, act: e.act, from: e.from, to: e.to, by: e.by, byName: person.name,
      at: e.at, reason: e.reason, cells: e.cells, hash: e.hash, alone: e.alone,
    })
    .from(e)
    .leftJoin(person, eq(person.id, e.by))
    .where(eq(e.report, sql.placeholder("id")))
    .orderBy(asc(e.number))
    .prepare(),
);

const frozen = prepared(({ q, t: { snapshot: s } }) => {
  const named = and(eq(s.report, sql.placeholder("id")), eq(s.hash, sql.placeholder("hash")));
  return q.select().from(s).where(named).prepare();
});

const published = prepared(({ q, t: { report, snapshot } }) => {
  const approved = and(eq(snapshot.report, report.id), eq(snapshot.hash, report.approvedHash));
  const open = and(eq(report.id, sql.placeholder("id")), isNotNull(report.publishedAt));
  return q.select({ report, content: snapshot.content }).from(report).innerJoin(snapshot, approved).where(open).prepare();
});

/** A report, or null where nothing was done to it yet. */
export const readReport = async (db: Queries, id: ReportId): Promise<Report | null> => {
  const [row] = await one(db).execute({ id });
  return row ? reportOf(row) : null;
};

/** The reports of one unit for a period that were begun, by id. */
export const reportsOfUnit = async (db: Queries, unit: UnitId, period: PeriodId): Promise<Report[]> =>
  (await ofUnit(db).execute({ unit, period })).map(reportOf);

/** The reports of one unit or of many for a period that were begun, by id within every some hundred units. */
export const listReports = async (db: Queries, units: UnitId | readonly UnitId[], period: PeriodId): Promise<Report[]> => {
  if (typeof units === "string") return reportsOfUnit(db, units, period);
  const { report } = db.t;
  const found: Report[] = [];
  await inChunks(units, async (chunk) => {
    const theirs = and(inArray(report.unit, chunk), eq(report.period, period));
    found.push(...(await db.q.select().from(report).where(theirs).orderBy(asc(report.id))).map(reportOf));
  });
  return found;
};

/** What was done to a report, oldest first. */
export const readReportEvents = async (db: Queries, id: ReportId): Promise<ReportEvent[]> =>
  (await eventsOf(db).execute({ id })).map(({ at, byName, ...event }) => ({ ...event, byName: byName ?? "", at: at.toISOString() }));

/** What a report held when it was frozen under a hash, or null. */
export interface Snapshot {
  hash: string;
  frozenAt: Date;
  /** When it was sent, as long as that was not withdrawn. */
  sentAt: Date | null;
  content: unknown;
}

/** The content that was frozen under a hash, or null. */
export const readSnapshot = async (db: Queries, id: ReportId, hash: string): Promise<Snapshot | null> => {
  const [row] = await frozen(db).execute({ id, hash });
  return row ? { hash: row.hash, frozenAt: row.frozenAt, sentAt: row.sentAt, content: row.content } : null;
};

/** A report that everybody may read, with the content that was approved; null where it is not published. */
export const publishedReport = async (db: Queries, id: ReportId): Promise<{ report: Report; content: unknown } | null> => {
  const [row] = await published(db).execute({ id });
  return row ? { report: reportOf(row.report), content: row.content } : null;
};
