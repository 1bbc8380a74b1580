import type { PersonId, ReportSubject, UnitId } from "@xhht/core";
import { and, asc, eq, sql } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

/** Who answers for a target or a task within a unit. */
export interface Assignment {
  unit: UnitId;
  subject: ReportSubject;
  /** Indicator code, or key of a task. */
  item: string;
  agency: string | null;
  owner: PersonId | null;
  deputy: PersonId | null;
}

const ofUnit = prepared(({ q, t: { assignment: a } }) =>
  q
    .select({ unit: a.unit, subject: a.subject, item: a.item, agency: a.agency, owner: a.owner, deputy: a.deputy })
    .from(a)
    .where(eq(a.unit, sql.placeholder("unit")))
    .orderBy(asc(a.subject), asc(a.item))
    .prepare(),
);

/** Every assignment within a unit, by subject and item. */
export const readAssignments = (db: Queries, unit: UnitId): Promise<Assignment[]> => ofUnit(db).execute({ unit });

/** Says who answers for something, with the line in the log. */
export const setAssignment = (db: Queries, assignment: Assignment, audit: AuditEntry): Promise<void> =>
  db.tx(async (tx) => {
    const { assignment: table } = tx.t;
    const row = { ...assignment, by: audit.actor ?? "", at: audit.at };
    await tx.q.insert(table).values(row).onConflictDoUpdate({ target: [table.unit, table.subject, table.item], set: row });
    await appendAudit(tx, audit);
  });

/** Gives everything for which a person answers within a unit to another one, with the line in the log; answers how much. */
export const handOver = (db: Queries, { unit, from, to }: { unit: UnitId; from: PersonId; to: PersonId | null }, audit: AuditEntry): Promise<number> =>
  db.tx(async (tx) => {
    const { assignment: a } = tx.t;
    const own = async (place: "owner" | "deputy"): Promise<number> =>
      (
        await tx.q
          .update(a)
          .set({ [place]: to, by: audit.actor ?? "", at: audit.at })
          .where(and(eq(a.unit, unit), eq(a[place], from)))
          .returning({ item: a.item })
      ).length;
    const moved = (await own("owner")) + (await own("deputy"));
    await appendAudit(tx, { ...audit, details: { ...audit.details, moved } });
    return moved;
  });
