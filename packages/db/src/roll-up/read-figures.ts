import type { PeriodId, ReportId, UnitId } from "@xhht/core";
import { and, asc, count, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { prepared, preparedBySize } from "../prepared.ts";

/** How the figures of a unit in a period stand in time. */
export interface FoldedAt {
  /** 0 where nothing was ever folded; raised by every folding that touched them. */
  revision: number;
  at: Date | null;
  lastSentAt: Date | null;
}

const everyPeriod = prepared(({ q, t: { folded: f } }) => {
  const row = { period: f.period, revision: f.revision, at: f.at, lastSentAt: f.lastSentAt };
  return q.select(row).from(f).where(eq(f.unit, sql.placeholder("unit"))).orderBy(asc(f.period)).prepare();
});

/** When the figures of a unit in a period were last brought up to date. */
export const foldedAt = async ({ q, t: { folded } }: Queries, unit: UnitId, period: PeriodId): Promise<FoldedAt> => {
  const [row] = await q.select().from(folded).where(and(eq(folded.unit, unit), eq(folded.period, period)));
  return row ?? { revision: 0, at: null, lastSentAt: null };
};

/** The same for every period of which something was folded. */
export const foldedPeriods = async (db: Queries, unit: UnitId): Promise<Map<PeriodId, FoldedAt>> =>
  new Map((await everyPeriod(db).execute({ unit })).map(({ period, ...row }) => [period, row]));

/** How many units and periods wait to be folded. */
export const waitingMarks = async ({ q, t: { dirty } }: Queries): Promise<number> => (await q.select({ waiting: count() }).from(dirty))[0]!.waiting;

/** A report that stands as sent. */
export interface SentReport {
  id: ReportId;
  unit: UnitId;
  sentAt: Date;
}

const sentBy = preparedBySize(({ q, t: { report } }, size) => {
  const units = size === 0 ? undefined : inArray(report.unit, Array.from({ length: size }, (_, at) => sql.placeholder(String(at))));
  const sent = and(eq(report.period, sql.placeholder("period")), isNotNull(report.sentAt), units);
  return q.select({ id: report.id, unit: report.unit, sentAt: report.sentAt }).from(report).where(sent).prepare();
});

/** The reports of a period that were sent, of some units or of all. */
export const sentReports = async (db: Queries, period: PeriodId, units: readonly UnitId[] | null): Promise<SentReport[]> => {
  const found: SentReport[] = [];
  const read = async (theirs: readonly UnitId[] = []): Promise<void> => {
    for (const { sentAt, ...row } of await sentBy(db, theirs.length).execute({ ...theirs, period })) found.push({ ...row, sentAt: sentAt! });
  };
  if (units === null) await read();
  else await inChunks(units, read);
  return found;
};

/** Who approved a report that was sent, and its letter. */
export interface Approval {
  approvedBy: string;
  letter: string | null;
}

/** Who approved the content by which each report was sent, by report; the person's name at this moment. */
export const snapshotSource = async ({ q, t: { report, reportEvent, person } }: Queries, sent: readonly { report: ReportId; hash: string }[]): Promise<Map<ReportId, Approval>> => {
  const hashes = new Map(sent.map((one) => [one.report, one.hash]));
  const found = new Map<ReportId, Approval>();
  await inChunks([...hashes.keys()], async (ids) => {
    const rows = await q
      .select({ id: report.id, letter: report.letterNumber, hash: reportEvent.hash, name: person.name })
      .from(report)
      .innerJoin(reportEvent, and(eq(reportEvent.report, report.id), eq(reportEvent.act, "approve")))
      .leftJoin(person, eq(person.id, reportEvent.by))
      .where(inArray(report.id, ids))
      .orderBy(asc(reportEvent.number));
    for (const { id, letter, hash, name } of rows) if (hashes.get(id) === hash) found.set(id, { approvedBy: name ?? "", letter });
  });
  return found;
};
