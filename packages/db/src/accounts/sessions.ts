import type { PersonId } from "@xhht/core";
import { and, desc, eq, lt, ne } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** A session that begins now. */
export interface NewSession {
  id: string;
  token: string;
  person: PersonId;
  expiresAt: Date;
  strong: boolean;
  ipAddress: string;
  userAgent: string;
  now: Date;
}

/** A session as its person sees it, without the token. */
export interface OwnSession {
  id: string;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

/** Opens a session. */
export const openSession = async ({ q, t }: Queries, { person, now, ...rest }: NewSession): Promise<void> => {
  await q.insert(t.session).values({ ...rest, userId: person, createdAt: now, updatedAt: now });
};

/** Lets a session live on. */
export const prolongSession = async ({ q, t }: Queries, id: string, { expiresAt, now }: { expiresAt: Date; now: Date }): Promise<void> => {
  await q.update(t.session).set({ expiresAt, updatedAt: now }).where(eq(t.session.id, id));
};

/** The sessions of a person that did not run out, latest use first. */
export const listSessions = async ({ q, t: { session } }: Queries, person: PersonId, now: Date): Promise<OwnSession[]> => {
  const { id, createdAt, updatedAt, expiresAt, ipAddress, userAgent } = session;
  const rows = await q.select({ id, createdAt, updatedAt, expiresAt, ipAddress, userAgent }).from(session).where(eq(session.userId, person)).orderBy(desc(updatedAt));
  return rows.filter((row) => row.expiresAt > now);
};

/** Ends one session of a person; says whether there was one. */
export const endSession = async ({ q, t: { session } }: Queries, person: PersonId, id: string): Promise<boolean> =>
  (await q.delete(session).where(and(eq(session.userId, person), eq(session.id, id))).returning({ id: session.id })).length > 0;

/** Ends every session of a person, or all but one; says how many. */
export const endSessions = async ({ q, t: { session } }: Queries, person: PersonId, except = ""): Promise<number> =>
  (await q.delete(session).where(and(eq(session.userId, person), ne(session.id, except))).returning({ id: session.id })).length;

/** Forgets sessions and one-time values that ran out. */
export const forgetExpired = async ({ q, t: { session, verification } }: Queries, now: Date): Promise<void> => {
  await q.delete(session).where(lt(session.expiresAt, now));
  await q.delete(verification).where(lt(verification.expiresAt, now));
};
