import { eq, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";
import { takeTurn } from "../take-turn.ts";
import { type AuditEntry, type AuditRow, auditHash, beginning } from "./audit-row.ts";

const headOf = prepared(({ q, t: { auditHead: head } }) =>
  q.select({ number: head.number, hash: head.hash }).from(head).where(eq(head.chain, sql.placeholder("chain"))).prepare(),
);

/** Adds a line to its chain, in the transaction of the act that it tells of: writers of one chain take turns. */
export const appendAudit = (db: Queries, entry: AuditEntry): Promise<AuditRow> =>
  db.tx(async (tx) => {
    const { chain } = entry;
    await takeTurn(tx, `audit.${chain}`);
    const last = (await headOf(tx).execute({ chain }))[0] ?? { number: 0, hash: beginning };
    // As the database will give it back: without what JSON does not know.
    const details = JSON.parse(JSON.stringify(entry.details)) as AuditRow["details"];
    const line = { ...entry, details, number: last.number + 1, previous: last.hash };
    const row: AuditRow = { ...line, hash: auditHash(line) };
    const { audit, auditHead } = tx.t;
    const head = { number: row.number, hash: row.hash };
    await tx.q.insert(audit).values(row);
    await tx.q.insert(auditHead).values({ chain, ...head }).onConflictDoUpdate({ target: auditHead.chain, set: head });
    return row;
  });
