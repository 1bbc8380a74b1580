import type { Grant, PersonId } from "@xhht/core";
import { and, eq, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";
import { untilChanged } from "../until-changed.ts";

/** A session as it stands, with its person and her roles of all days. */
export interface SignedIn {
  session: { id: string; createdAt: Date; updatedAt: Date; expiresAt: Date; strong: boolean };
  person: { id: PersonId; name: string; email: string; mustChangePassword: boolean; twoFactorEnabled: boolean };
  grants: Grant[];
}

const byToken = prepared(({ q, t: { session, person, membership } }) =>
  q
    .select({
      session: { id: session.id, createdAt: session.createdAt, updatedAt: session.updatedAt, expiresAt: session.expiresAt, strong: session.strong },
      person: { id: person.id, name: person.name, email: person.email, mustChangePassword: person.mustChangePassword, twoFactorEnabled: person.twoFactorEnabled },
      grant: { role: membership.role, unit: membership.unit, from: membership.from, to: membership.to },
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.userId))
    .leftJoin(membership, eq(membership.person, person.id))
    .where(and(eq(session.token, sql.placeholder("token")), eq(person.disabled, false)))
    .prepare(),
);

const read = async (db: Queries, token: string): Promise<SignedIn | null> => {
  const rows = await byToken(db).execute({ token });
  const [first] = rows;
  if (!first) return null;
  const { session, person } = first;
  return {
    session,
    person: { ...person, twoFactorEnabled: person.twoFactorEnabled === true },
    grants: rows.flatMap(({ grant }) => grant ?? []),
  };
};

/** Rights end at once: on Postgres, where another server may have ended them, every request asks. */
const known = untilChanged<SignedIn | null>({ unsure: 0, most: 2_000 });

/** The session of a token in one read, or in none since the last commit; null: no such session, it ran out, or its person is disabled. */
export const sessionWithGrants = async (db: Queries, token: string, now: Date): Promise<SignedIn | null> => {
  const found = await known(db, token, () => read(db, token));
  return found && found.session.expiresAt > now ? found : null;
};
