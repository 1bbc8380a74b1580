import type { EntryKey, PeriodId, PersonId, UnitId } from "@xhht/core";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

/** Bytes that the store holds, by their SHA-256 in hex. */
export interface StoredFile {
  hash: string;
  size: number;
  /** By its content: `image/jpeg`, `application/pdf`, … */
  type: string;
}

/** A file attached to a cell. */
export interface Evidence {
  id: string;
  unit: UnitId;
  period: PeriodId;
  key: EntryKey;
  name: string;
  by: PersonId;
  at: Date;
}

/** Attached, with its bytes and the name of who attached it. */
export interface EvidenceRow extends Evidence {
  file: StoredFile;
  byName: string;
}

const fields = ({ t: { evidence: e, file: f, person } }: Queries) => ({
  id: e.id, unit: e.unit, period: e.period, key: e.key, name: e.name, by: e.by, at: e.at,
  file: { hash: f.hash, size: f.size, type: f.type }, byName: person.name,
});
const attached = (db: Queries) => {
  const { evidence: e, file: f, person } = db.t;
  return db.q.select(fields(db)).from(e).innerJoin(f, eq(f.hash, e.file)).leftJoin(person, eq(person.id, e.by));
};
const named = <R extends { byName: string | null }>(row: R): R & { byName: string } => ({ ...row, byName: row.byName ?? "" });

const ofUnit = prepared((db) => {
  const { evidence: e } = db.t;
  const mine = and(eq(e.unit, sql.placeholder("unit")), eq(e.period, sql.placeholder("period")), isNull(e.removedAt));
  return attached(db).where(mine).orderBy(asc(e.at), asc(e.id)).prepare();
});
const one = prepared((db) => attached(db).where(and(eq(db.t.evidence.id, sql.placeholder("id")), isNull(db.t.evidence.removedAt))).prepare());

/** What is attached to the cells of a unit in a period, oldest first. */
export const readEvidence = async (db: Queries, unit: UnitId, period: PeriodId): Promise<EvidenceRow[]> =>
  (await ofUnit(db).execute({ unit, period })).map(named);

/** One attached file, or null where there is none or it was removed. */
export const findEvidence = async (db: Queries, id: string): Promise<EvidenceRow | null> => {
  const [row] = await one(db).execute({ id });
  return row ? named(row) : null;
};

/** Remembers the bytes and attaches them, with the line in the log. */
export const addEvidence = (db: Queries, evidence: Evidence, file: StoredFile, audit: AuditEntry): Promise<void> =>
  db.tx(async (tx) => {
    const { t, q } = tx;
    await q.insert(t.file).values({ ...file, storedAt: evidence.at }).onConflictDoNothing();
    await q.insert(t.evidence).values({ ...evidence, file: file.hash });
    await appendAudit(tx, audit);
  });

/** Takes a file off its cell, with the line in the log; the bytes stay for what was frozen. False where it is not there. */
export const removeEvidence = (db: Queries, id: string, audit: AuditEntry): Promise<boolean> =>
  db.tx(async (tx) => {
    const { evidence: e } = tx.t;
    const gone = await tx.q.update(e).set({ removedAt: audit.at }).where(and(eq(e.id, id), isNull(e.removedAt))).returning({ id: e.id });
    if (gone.length > 0) await appendAudit(tx, audit);
    return gone.length > 0;
  });
