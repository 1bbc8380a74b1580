import type { PersonId } from "@xhht/core";
import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { takeTurn } from "../take-turn.ts";
import type { Message } from "./messages.ts";

/** What one e-mail to a person carries, oldest first. */
export interface Digest {
  person: PersonId;
  name: string;
  email: string;
  messages: Message[];
}

/** The people for whom something newer than an instant waits that they neither read nor got by e-mail, and who can sign in. */
export const peopleToMail = async ({ q, t: { message: m, person: p } }: Queries, since: Date): Promise<PersonId[]> => {
  const waiting = and(isNull(m.mailedAt), isNull(m.readAt), gte(m.createdAt, since), eq(p.disabled, false));
  const rows = await q.selectDistinct({ person: m.person }).from(m).innerJoin(p, eq(p.id, m.person)).where(waiting).orderBy(asc(m.person));
  return rows.map(({ person }) => person);
};

/**
 * Takes what waits for a person, so that nobody else mails it too: an e-mail is either sent or given back by `returnDigest`.
 * Null where nothing waits, or where she had an e-mail since the day began.
 */
export const takeDigest = (db: Queries, asked: { person: PersonId; since: Date; dayBegan: Date; now: Date }): Promise<Digest | null> =>
  db.tx(async (tx) => {
    const { person, since, dayBegan, now } = asked;
    await takeTurn(tx, `digest ${person}`);
    const { message: m, person: p } = tx.t;
    const [who] = await tx.q.select({ name: p.name, email: p.email }).from(p).where(and(eq(p.id, person), eq(p.disabled, false)));
    const [today] = await tx.q.select({ id: m.id }).from(m).where(and(eq(m.person, person), gte(m.mailedAt, dayBegan))).limit(1);
    if (!who || today) return null;
    const waiting = and(eq(m.person, person), isNull(m.mailedAt), isNull(m.readAt), gte(m.createdAt, since));
    const rows = await tx.q.select().from(m).where(waiting).orderBy(asc(m.createdAt), asc(m.id));
    if (rows.length === 0) return null;
    const messages = rows.map(({ readAt: _read, mailedAt: _mailed, ...message }) => message);
    await tx.q.update(m).set({ mailedAt: now }).where(and(eq(m.person, person), inArray(m.id, messages.map(({ id }) => id))));
    return { person, ...who, messages };
  });

/** Says that no e-mail carried a digest after all: it waits for the next try. */
export const returnDigest = async ({ q, t: { message: m } }: Queries, { person, messages }: Digest): Promise<void> => {
  await q.update(m).set({ mailedAt: null }).where(and(eq(m.person, person), inArray(m.id, messages.map(({ id }) => id))));
};
