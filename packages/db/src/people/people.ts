import type { PersonId } from "@xhht/core";
import { eq } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";

/** An account, without its secrets. */
export interface PersonRow {
  id: PersonId;
  name: string;
  email: string;
  disabled: boolean;
}

const fields = ({ t: { person } }: Queries) => ({ id: person.id, name: person.name, email: person.email, disabled: person.disabled });

/** The account of an e-mail address, as it was written when it was made, or null. */
export const personByEmail = async (db: Queries, email: string): Promise<PersonRow | null> =>
  (await db.q.select(fields(db)).from(db.t.person).where(eq(db.t.person.email, email)))[0] ?? null;

/** An account, or null. */
export const readPerson = async (db: Queries, id: PersonId): Promise<PersonRow | null> =>
  (await db.q.select(fields(db)).from(db.t.person).where(eq(db.t.person.id, id)))[0] ?? null;

/** Ends every session of a person. */
export const endSessions = async ({ q, t: { session } }: Queries, person: PersonId): Promise<void> => {
  await q.delete(session).where(eq(session.userId, person));
};

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
