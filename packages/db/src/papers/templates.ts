import type { PersonId, UnitId } from "@xhht/core";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import type { TemplateKind } from "../schema/document.ts";
import { takeTurn } from "../take-turn.ts";

/** A unit's own template, without its bytes. */
export interface TemplateRow {
  id: string;
  unit: UnitId;
  kind: TemplateKind;
  /** Name of the file as it was chosen. */
  name: string;
  /** SHA-256 in hex, and length in bytes. */
  hash: string;
  size: number;
  by: PersonId;
  at: Date;
}

/** A template that somebody sets. */
export interface NewTemplate extends TemplateRow {
  bytes: Uint8Array;
}

const fields = ({ t: { paperTemplate: p } }: Queries) => ({ id: p.id, unit: p.unit, kind: p.kind, name: p.name, hash: p.hash, size: p.size, by: p.by, at: p.at });

/** The templates in force in some units, by kind. */
export const templatesOf = async (db: Queries, units: readonly UnitId[]): Promise<(TemplateRow & { byName: string })[]> => {
  if (units.length === 0) return [];
  const { paperTemplate: p, person } = db.t;
  const rows = await db.q
    .select({ ...fields(db), byName: person.name })
    .from(p)
    .leftJoin(person, eq(person.id, p.by))
    .where(and(inArray(p.unit, [...units]), isNull(p.removedAt)))
    .orderBy(asc(p.kind), asc(p.unit));
  return rows.map((row) => ({ ...row, byName: row.byName ?? "" }));
};

/** The bytes of a template by their SHA-256, whether it is still in force or not; null where there never was such. */
export const templateBytes = async ({ q, t: { paperTemplate: p } }: Queries, hash: string): Promise<Uint8Array | null> => {
  const [row] = await q.select({ base64: p.base64 }).from(p).where(eq(p.hash, hash)).limit(1);
  return row ? new Uint8Array(Buffer.from(row.base64, "base64")) : null;
};

/** To which unit a template in force belongs; null where there is none. */
export const unitOfTemplate = async ({ q, t: { paperTemplate: p } }: Queries, id: string): Promise<UnitId | null> =>
  (await q.select({ unit: p.unit }).from(p).where(and(eq(p.id, id), isNull(p.removedAt))).limit(1))[0]?.unit ?? null;

/** Puts a template in force in the place of the one that its unit had for the kind, with the line in the log. */
export const setTemplate = (db: Queries, { bytes, ...row }: NewTemplate, audit: AuditEntry): Promise<void> =>
  db.tx(async (tx) => {
    const { paperTemplate: p } = tx.t;
    await takeTurn(tx, `template.${row.unit}.${row.kind}`);
    await tx.q.update(p).set({ removedAt: row.at }).where(and(eq(p.unit, row.unit), eq(p.kind, row.kind), isNull(p.removedAt)));
    await tx.q.insert(p).values({ ...row, removedAt: null, base64: Buffer.from(bytes).toString("base64") });
    await appendAudit(tx, audit);
  });

/** Takes a template out of force, with the line in the log. False where it was no more: nothing is written. */
export const removeTemplate = (db: Queries, { id, at }: { id: string; at: Date }, audit: AuditEntry): Promise<boolean> =>
  db.tx(async (tx) => {
    const { paperTemplate: p } = tx.t;
    const gone = await tx.q.update(p).set({ removedAt: at }).where(and(eq(p.id, id), isNull(p.removedAt))).returning({ id: p.id });
    if (gone.length > 0) await appendAudit(tx, audit);
    return gone.length > 0;
  });
