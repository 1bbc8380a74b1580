import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { type AuditRow, auditHash, beginning } from "./audit-row.ts";

/** The first line that does not hold: it is missing, it says something else than what was written, or nobody wrote it. */
export interface AuditFault {
  chain: string;
  number: number;
  fault: "missing" | "changed" | "added";
}

const page = 1_000;

/** Walks through every chain and answers the first line that does not hold, or null where all do. Writers may go on. */
export const verifyAudit = async (db: Queries): Promise<AuditFault | null> => {
  const { auditHead } = db.t;
  for (const head of await db.q.select().from(auditHead).orderBy(asc(auditHead.chain))) {
    const fault = await verifyChain(db, head);
    if (fault) return fault;
  }
  return beyondHeads(db);
};

const verifyChain = async (
  { q, t: { audit } }: Queries,
  { chain, number: end, hash }: { chain: string; number: number; hash: string },
): Promise<AuditFault | null> => {
  let last = { number: 0, hash: beginning };
  let first = true;
  for (;;) {
    // The first page has no lower bound: a line numbered 0 or less was added.
    const mine = first ? eq(audit.chain, chain) : and(eq(audit.chain, chain), gt(audit.number, last.number));
    first = false;
    const rows = await q.select().from(audit).where(mine).orderBy(asc(audit.number)).limit(page);
    for (const row of rows) {
      // What was written meanwhile has a newer head; `beyondHeads` looks there.
      if (last.number === end) break;
      const fault = faultOf(row, last);
      if (fault) return { chain, ...fault };
      last = row;
    }
    if (last.number === end) return last.hash === hash ? null : { chain, number: end, fault: "changed" };
    if (rows.length < page) return { chain, number: last.number + 1, fault: "missing" };
  }
};

const faultOf = (row: AuditRow, last: { number: number; hash: string }): Omit<AuditFault, "chain"> | null => {
  if (row.number <= last.number) return { number: row.number, fault: "added" };
  if (row.number !== last.number + 1) return { number: last.number + 1, fault: "missing" };
  return row.previous === last.hash && auditHash(row) === row.hash ? null : { number: row.number, fault: "changed" };
};

/** Lines after the head of their chain, or of a chain without a head: one statement, so that it sees both as of one moment. */
const beyondHeads = async ({ q, t: { audit, auditHead } }: Queries): Promise<AuditFault | null> => {
  const [row] = await q
    .select({ chain: audit.chain, number: audit.number })
    .from(audit)
    .leftJoin(auditHead, eq(auditHead.chain, audit.chain))
    .where(or(isNull(auditHead.number), gt(audit.number, auditHead.number)))
    .orderBy(asc(audit.chain), asc(audit.number))
    .limit(1);
  return row ? { ...row, fault: "added" } : null;
};
