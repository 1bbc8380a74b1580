import type { PersonId, UnitId } from "@xhht/core";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import { contentHash } from "../canonical-json.ts";
import { prepared } from "../prepared.ts";
import type { FileFormat, PaperKind } from "../schema/document.ts";

/** A paper that was frozen, without what it says. */
export interface PaperRow {
  id: string;
  unit: UnitId;
  kind: PaperKind;
  /** Plan, report or table that it shows. */
  subject: string;
  /** Hash of what it was made from. */
  basis: string;
  by: PersonId;
  at: Date;
}

/** The same with everything that it says. */
export interface FrozenPaper extends PaperRow {
  content: unknown;
}

/** A file that was made of a paper. */
export interface IssuedFile {
  paper: string;
  format: FileFormat;
  name: string;
  /** SHA-256 in hex, and length in bytes. */
  hash: string;
  size: number;
  by: PersonId;
  at: Date;
}

/** A frozen paper with the files that were made of it and the name of who froze it. */
export interface IssuedPaper extends PaperRow {
  byName: string;
  files: IssuedFile[];
}

const idLength = 24;
/** As many papers of a subject as a history shows, newest first. */
const historyLength = 50;

/** The id of a content: the first characters of its SHA-256. */
export const paperId = (content: unknown): string => contentHash(content).slice(0, idLength);

const one = prepared((db) => db.q.select().from(db.t.frozenPaper).where(eq(db.t.frozenPaper.id, sql.placeholder("id"))).prepare());

/** Freezes a paper, with the line in the log; where the same one was frozen before, that one stands and nothing is written. */
export const freezePaper = (db: Queries, paper: FrozenPaper, audit: AuditEntry): Promise<void> =>
  db.tx(async (tx) => {
    const fresh = await tx.q.insert(tx.t.frozenPaper).values(paper).onConflictDoNothing().returning({ id: tx.t.frozenPaper.id });
    if (fresh.length > 0) await appendAudit(tx, audit);
  });

/** A frozen paper, or null. */
export const readPaper = async (db: Queries, id: string): Promise<FrozenPaper | null> => (await one(db).execute({ id }))[0] ?? null;

/** The papers that were frozen of some kinds and a subject, newest first, at most fifty, each with its files. */
export const papersOf = async ({ q, t: { frozenPaper: p, issuedFile: f, person } }: Queries, subject: string, kinds: readonly PaperKind[]): Promise<IssuedPaper[]> => {
  const rows = await q
    .select({ id: p.id, unit: p.unit, kind: p.kind, subject: p.subject, basis: p.basis, by: p.by, at: p.at, byName: person.name })
    .from(p)
    .leftJoin(person, eq(person.id, p.by))
    .where(and(eq(p.subject, subject), inArray(p.kind, [...kinds])))
    .orderBy(desc(p.at), asc(p.id))
    .limit(historyLength);
  if (rows.length === 0) return [];
  const files = await q.select().from(f).where(inArray(f.paper, rows.map(({ id }) => id))).orderBy(asc(f.at), asc(f.format));
  return rows.map(({ byName, ...row }) => ({ ...row, byName: byName ?? "", files: files.filter(({ paper }) => paper === row.id) }));
};

/** Remembers a file that was made, with the line in the log; gives the one that was remembered first, with its hash. */
export const rememberFile = (db: Queries, file: IssuedFile, audit: AuditEntry): Promise<IssuedFile> =>
  db.tx(async (tx) => {
    const { issuedFile: f } = tx.t;
    const fresh = await tx.q.insert(f).values(file).onConflictDoNothing().returning({ paper: f.paper });
    if (fresh.length > 0) await appendAudit(tx, audit);
    const [kept] = await tx.q.select().from(f).where(and(eq(f.paper, file.paper), eq(f.format, file.format)));
    return kept!;
  });
