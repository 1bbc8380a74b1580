import type { PersonId } from "@xhht/core";
import { eq } from "drizzle-orm";
import { endSessions } from "../accounts/sessions.ts";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";

const setDisabled = (db: Queries, id: PersonId, disabled: boolean, audit: AuditEntry): Promise<boolean> =>
  db.tx(async (tx) => {
    const { person } = tx.t;
    const changed = await tx.q.update(person).set({ disabled, updatedAt: audit.at }).where(eq(person.id, id)).returning({ id: person.id });
    if (changed.length === 0) return false;
    await endSessions(tx, id);
    await appendAudit(tx, audit);
    return true;
  });

/** Keeps a person out from this moment on, with the line in the log; what she did stays. False where nobody has that id. */
export const disablePerson = (db: Queries, id: PersonId, audit: AuditEntry): Promise<boolean> => setDisabled(db, id, true, audit);

/** Lets a person in again, with the line in the log. */
export const enablePerson = (db: Queries, id: PersonId, audit: AuditEntry): Promise<boolean> => setDisabled(db, id, false, audit);
