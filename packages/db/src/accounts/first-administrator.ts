import { and, eq, inArray } from "drizzle-orm";
import type { IsoDate, UnitId } from "@xhht/core";
import { appendAudit } from "../audit/append-audit.ts";
import type { Queries } from "../database.ts";
import { addPerson, type NewPerson } from "./people.ts";

const key = "administrator";

/** Whether this database already had its first administrator, or is a demo and needs none. */
export const hadAdministrator = async ({ q, t: { meta } }: Queries): Promise<boolean> =>
  (await q.select({ key: meta.key }).from(meta).where(inArray(meta.key, [key, "demo"]))).length > 0;

/** Adds the first administrator, once in the life of a database, however many programs start together; says whether it was now. */
export const addFirstAdministrator = async (db: Queries, person: NewPerson, { unit, from }: { unit: UnitId; from: IsoDate }): Promise<boolean> =>
  db.tx(async (tx) => {
    const { q, t } = tx;
    const turn = await q.insert(t.meta).values({ key, value: person.id }).onConflictDoNothing().returning({ key: t.meta.key });
    if (turn.length === 0) return false;
    await addPerson(tx, person);
    await grantAdministration(tx, person.id, { unit, from, now: person.now });
    const { id, name, now: at } = person;
    await appendAudit(tx, { chain: unit, at, actor: null, actorName: "", act: "member.invite", unit, object: id, details: { person: id, name, role: "administrator", from, to: null } });
    return true;
  });

/** Makes a person administrator of a unit. */
export const grantAdministration = async ({ q, t }: Queries, person: string, { unit, from, now }: { unit: UnitId; from: IsoDate; now: Date }): Promise<void> => {
  await q.insert(t.membership).values({ id: `${person}~administrator`, person, role: "administrator", unit, from, to: null, grantedBy: null, grantedAt: now });
};

/** Whether somebody who is not disabled administers a unit on a day. */
export const hasAdministrator = async ({ q, t: { membership, person } }: Queries, unit: UnitId, on: IsoDate): Promise<boolean> => {
  const rows = await q
    .select({ from: membership.from, to: membership.to })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .where(and(eq(membership.unit, unit), eq(membership.role, "administrator"), eq(person.disabled, false)));
  return rows.some(({ from, to }) => from <= on && (to === null || on <= to));
};
