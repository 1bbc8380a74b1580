import type { Grant, IsoDate, MemberRole, PersonId, UnitId } from "@xhht/core";
import { and, asc, eq, sql } from "drizzle-orm";
import { endSessions } from "../accounts/sessions.ts";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

/** A grant with its id and its person. */
export interface Membership extends Grant {
  id: string;
  person: PersonId;
}

/** A person of a unit with a role there. */
export interface Member extends Membership {
  name: string;
  email: string;
  disabled: boolean;
  /** A second factor is set up. */
  secondFactor: boolean;
}

const ofPerson = prepared(({ q, t: { membership: m } }) =>
  q
    .select({ role: m.role, unit: m.unit, from: m.from, to: m.to })
    .from(m)
    .where(eq(m.person, sql.placeholder("person")))
    .orderBy(asc(m.id))
    .prepare(),
);

const ofUnit = prepared(({ q, t: { membership: m, person: p } }) =>
  q
    .select({
      id: m.id, person: m.person, role: m.role, unit: m.unit, from: m.from, to: m.to,
      name: p.name, email: p.email, disabled: p.disabled, secondFactor: p.twoFactorEnabled,
    })
    .from(m)
    .innerJoin(p, eq(p.id, m.person))
    .where(eq(m.unit, sql.placeholder("unit")))
    .orderBy(asc(p.name), asc(m.id))
    .prepare(),
);

/** What a person may be, in which units, on which days. */
export const grantsOf = (db: Queries, person: PersonId): Promise<Grant[]> => ofPerson(db).execute({ person });

/** Everybody with a role in a unit itself, also on other days, by name. */
export const membersOf = async (db: Queries, unit: UnitId): Promise<Member[]> =>
  (await ofUnit(db).execute({ unit })).map((row) => ({ ...row, secondFactor: row.secondFactor ?? false }));

/** A membership, or null. */
export const findMembership = async ({ q, t: { membership: m } }: Queries, id: string): Promise<Membership | null> => {
  const { person, role, unit, from, to } = m;
  return (await q.select({ id: m.id, person, role, unit, from, to }).from(m).where(eq(m.id, id)))[0] ?? null;
};

/** The people who hold a role in a unit on a day and can sign in, by id. */
export const holdersOfRole = async (
  { q, t: { membership: m, person: p } }: Queries,
  unit: UnitId,
  role: MemberRole,
  on: IsoDate,
): Promise<{ id: PersonId; name: string; email: string }[]> => {
  const rows = await q
    .select({ id: p.id, name: p.name, email: p.email, from: m.from, to: m.to })
    .from(m)
    .innerJoin(p, eq(p.id, m.person))
    .where(and(eq(m.unit, unit), eq(m.role, role), eq(p.disabled, false)))
    .orderBy(asc(p.id));
  const today = rows.filter(({ from, to }) => from <= on && (to === null || on <= to));
  return [...new Map(today.map(({ id, name, email }) => [id, { id, name, email }])).values()];
};

/** Gives a role, with its line in the log; her sessions end, so that the next one begins with it. */
export const grant = (db: Queries, membership: Membership, audit: AuditEntry): Promise<void> =>
  db.tx(async (tx) => {
    await tx.q.insert(tx.t.membership).values({ ...membership, grantedBy: audit.actor, grantedAt: audit.at });
    await endSessions(tx, membership.person);
    await appendAudit(tx, audit);
  });

/** Takes a role away at once, with its line in the log, and ends her sessions; false where there is no such membership. */
export const revoke = (db: Queries, id: string, audit: AuditEntry): Promise<boolean> =>
  db.tx(async (tx) => {
    const { membership } = tx.t;
    const [gone] = await tx.q.delete(membership).where(eq(membership.id, id)).returning({ person: membership.person });
    if (!gone) return false;
    await endSessions(tx, gone.person);
    await appendAudit(tx, audit);
    return true;
  });
