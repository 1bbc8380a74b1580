import type { Rebase } from "@xhht/core";
import { asc } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

/** A chosen reading, with the moment of the choice. */
export interface Rebasing extends Rebase {
  at: Date;
}

const all = prepared(({ q, t: { rebasing } }) => q.select().from(rebasing).orderBy(asc(rebasing.plan), asc(rebasing.target)).prepare());

/** Every lawful reading that was chosen, by plan and target. */
export const listRebasings = async (db: Queries): Promise<Rebasing[]> =>
  (await all(db).execute()).map(({ reading: choice, from: on, ...rest }) => ({ ...rest, choice, on }));

/** Keeps a choice with its line in the log; a later choice for the same target takes its place, and the log keeps both. */
export const keepRebasing = (db: Queries, { choice: reading, on: from, ...rest }: Rebasing, entry: AuditEntry): Promise<void> =>
  db.tx(async (tx) => {
    const { rebasing } = tx.t;
    const row = { ...rest, reading, from };
    await tx.q.insert(rebasing).values(row).onConflictDoUpdate({ target: [rebasing.plan, rebasing.target], set: row });
    await appendAudit(tx, entry);
  });
