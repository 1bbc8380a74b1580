import type { PersonId } from "@xhht/core";
import { and, eq } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** A person as accounts know her. */
export interface Person {
  id: PersonId;
  name: string;
  /** Lower case. */
  email: string;
  disabled: boolean;
  mustChangePassword: boolean;
  twoFactorEnabled: boolean;
}

/** A person to add, with the hash of her password. */
export interface NewPerson {
  id: PersonId;
  name: string;
  email: string;
  mustChangePassword: boolean;
  passwordHash: string;
  now: Date;
}

/** Adds a person with a password; an e-mail that somebody has throws. */
export const addPerson = async (db: Queries, { id, name, email, mustChangePassword, passwordHash, now }: NewPerson): Promise<void> => {
  const moments = { createdAt: now, updatedAt: now };
  await db.tx(async ({ q, t }) => {
    await q.insert(t.person).values({ id, name, email: email.toLowerCase(), emailVerified: false, twoFactorEnabled: false, disabled: false, mustChangePassword, ...moments });
    await q.insert(t.account).values({ id, userId: id, accountId: id, providerId: "credential", password: passwordHash, ...moments });
  });
};

const toPerson = ({ id, name, email, disabled, mustChangePassword, twoFactorEnabled }: Queries["t"]["person"]["$inferSelect"]): Person => ({
  id, name, email, disabled, mustChangePassword, twoFactorEnabled: twoFactorEnabled === true,
});

/** The person with an e-mail, in whatever case it is written, or null. */
export const personByEmail = async ({ q, t: { person } }: Queries, email: string): Promise<Person | null> => {
  const [row] = await q.select().from(person).where(eq(person.email, email.toLowerCase()));
  return row ? toPerson(row) : null;
};

/** The person with an id, or null. */
export const personById = async ({ q, t: { person } }: Queries, id: PersonId): Promise<Person | null> => {
  const [row] = await q.select().from(person).where(eq(person.id, id));
  return row ? toPerson(row) : null;
};

/** Says that a person replaced the secret that somebody else had given. */
export const ownPassword = async ({ q, t: { person } }: Queries, id: PersonId, now: Date): Promise<void> => {
  await q.update(person).set({ mustChangePassword: false, updatedAt: now }).where(eq(person.id, id));
};

/** When the password of a person was last set, or null where she has none. */
export const passwordSetAt = async ({ q, t: { account } }: Queries, id: PersonId): Promise<Date | null> =>
  (await q.select({ at: account.updatedAt }).from(account).where(and(eq(account.userId, id), eq(account.providerId, "credential"))))[0]?.at ?? null;

/**
 * Gives a person a new one-time password: she may sign in again, every session and her second factor end, and the
 * password must be replaced at once.
 */
export const resetAccess = async (db: Queries, id: PersonId, { passwordHash, now }: { passwordHash: string; now: Date }): Promise<void> => {
  await db.tx(async ({ q, t: { person, account, session, twoFactor } }) => {
    await q.delete(session).where(eq(session.userId, id));
    await q.delete(twoFactor).where(eq(twoFactor.userId, id));
    await q.update(person).set({ disabled: false, mustChangePassword: true, twoFactorEnabled: false, updatedAt: now }).where(eq(person.id, id));
    await q.delete(account).where(and(eq(account.userId, id), eq(account.providerId, "credential")));
    await q.insert(account).values({ id, userId: id, accountId: id, providerId: "credential", password: passwordHash, createdAt: now, updatedAt: now });
  });
};
