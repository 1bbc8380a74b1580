import type { PersonId, UnitId } from "@xhht/core";
import { and, desc, eq } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import type { ImportState } from "../schema/document.ts";

/** A document that somebody reads into a plan, without what was read. */
export interface ImportRow {
  id: string;
  unit: UnitId;
  fileName: string;
  state: ImportState;
  /** Raised by every change. */
  version: number;
  by: PersonId;
  byName: string;
  at: Date;
  /** Id of the plan that came of it, or null. */
  savedAs: string | null;
}

/** With what was read and what people decided. */
export interface ImportDraft extends ImportRow {
  text: string;
  reading: unknown;
  choices: unknown;
}

/** An import as it begins. */
export type NewImport = Omit<ImportDraft, "state" | "version" | "savedAs" | "byName">;

const head = ({ t: { importDraft: i, person } }: Queries) => ({
  id: i.id, unit: i.unit, fileName: i.fileName, state: i.state, version: i.version, by: i.by, byName: person.name, at: i.at, savedAs: i.savedAs,
});
const named = <R extends { byName: string | null }>(row: R): R & { byName: string } => ({ ...row, byName: row.byName ?? "" });

/** Keeps a document that was read, with the line in the log. */
export const createImport = (db: Queries, draft: NewImport, audit: AuditEntry): Promise<void> =>
  db.tx(async (tx) => {
    await tx.q.insert(tx.t.importDraft).values({ ...draft, state: "open", version: 0, savedAs: null });
    await appendAudit(tx, audit);
  });

/** One import with all that was read, or null. */
export const readImport = async (db: Queries, id: string): Promise<ImportDraft | null> => {
  const { importDraft: i, person } = db.t;
  const fields = { ...head(db), text: i.text, reading: i.reading, choices: i.choices };
  const [row] = await db.q.select(fields).from(i).leftJoin(person, eq(person.id, i.by)).where(eq(i.id, id)).limit(1);
  return row ? named(row) : null;
};

/** To which unit an import belongs; null where there is none. */
export const unitOfImport = async ({ q, t: { importDraft: i } }: Queries, id: string): Promise<UnitId | null> => {
  const [row] = await q.select({ unit: i.unit }).from(i).where(eq(i.id, id)).limit(1);
  return row?.unit ?? null;
};

/** The imports of a unit that were not given up, newest first. */
export const listImports = async (db: Queries, unit: UnitId): Promise<ImportRow[]> => {
  const { importDraft: i, person } = db.t;
  const rows = await db.q.select(head(db)).from(i).leftJoin(person, eq(person.id, i.by)).where(eq(i.unit, unit)).orderBy(desc(i.at), desc(i.id)).limit(200);
  return rows.filter(({ state }) => state !== "dropped").map(named);
};

/** A version of an import that is still open. */
const thatVersion = ({ t: { importDraft: i } }: Queries, id: string, version: number) => and(eq(i.id, id), eq(i.version, version), eq(i.state, "open"));

/** Puts other choices in the place of those of this version. False where somebody was faster, or it is no longer open: nothing is overwritten. */
export const changeImport = async (db: Queries, { id, version, choices }: { id: string; version: number; choices: unknown }): Promise<boolean> => {
  const { importDraft: i } = db.t;
  const done = await db.q.update(i).set({ choices, version: version + 1 }).where(thatVersion(db, id, version)).returning({ id: i.id });
  return done.length > 0;
};

/** Ends an import of this version: saved as a plan, or given up; with the line in the log. False where somebody was faster. */
export const endImport = (db: Queries, end: { id: string; version: number; state: Exclude<ImportState, "open">; savedAs: string | null }, audit: AuditEntry): Promise<boolean> =>
  db.tx(async (tx) => {
    const { importDraft: i } = tx.t;
    const { id, version, state, savedAs } = end;
    const done = await tx.q.update(i).set({ state, savedAs, version: version + 1 }).where(thatVersion(tx, id, version)).returning({ id: i.id });
    if (done.length > 0) await appendAudit(tx, audit);
    return done.length > 0;
  });
