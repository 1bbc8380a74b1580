import type { PersonId } from "@xhht/core";
import { and, eq } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { takeTurn } from "../take-turn.ts";

/** An identity at a provider of single sign-on. */
export interface Identity {
  issuer: string;
  subject: string;
}

/** The person who holds an identity, or null. */
export const personOfIdentity = async ({ q, t: { account } }: Queries, { issuer, subject }: Identity): Promise<PersonId | null> =>
  (await q.select({ id: account.userId }).from(account).where(and(eq(account.providerId, issuer), eq(account.accountId, subject))))[0]?.id ?? null;

/**
 * Binds an identity to a person who has none of that issuer yet; says whether it was bound. A one-time password that she
 * never used ends with it.
 */
export const bindIdentity = async (db: Queries, person: PersonId, { issuer, subject }: Identity, { id, now }: { id: string; now: Date }): Promise<boolean> =>
  db.tx(async (tx) => {
    await takeTurn(tx, `identity ${issuer}`);
    const { q, t: { account, person: people } } = tx;
    const bound = await q.select({ id: account.id }).from(account).where(and(eq(account.userId, person), eq(account.providerId, issuer)));
    if (bound.length > 0) return false;
    await q.insert(account).values({ id, userId: person, accountId: subject, providerId: issuer, createdAt: now, updatedAt: now });
    const unused = await q.update(people).set({ mustChangePassword: false, updatedAt: now }).where(and(eq(people.id, person), eq(people.mustChangePassword, true))).returning({ id: people.id });
    if (unused.length > 0) await q.delete(account).where(and(eq(account.userId, person), eq(account.providerId, "credential")));
    return true;
  });

/** What is kept under a one-time name until it runs out, or null. */
export const oneTimeValue = async ({ q, t: { verification } }: Queries, name: string): Promise<string | null> =>
  (await q.select({ value: verification.value }).from(verification).where(eq(verification.identifier, name)))[0]?.value ?? null;
