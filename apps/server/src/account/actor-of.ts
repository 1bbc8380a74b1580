import type { Actor } from "@xhht/api";
import { type Database, prolongSession, sessionWithGrants, type SignedIn } from "@xhht/db";
import { prolonged } from "./session-life.ts";
import type { SignedCookies } from "./signed-cookie.ts";

/** Gives the session behind a request's cookies in one read, and lets it live on; null where nobody is signed in. */
export const sessionOf =
  (db: Database, cookies: SignedCookies, now: () => Date) =>
  async (cookie: string | undefined): Promise<SignedIn | null> => {
    const token = cookies.read(cookie, "session_token");
    if (token === null) return null;
    const moment = now();
    const signedIn = await sessionWithGrants(db, token, moment);
    const until = signedIn && prolonged(signedIn.session, moment);
    if (until) await prolongSession(db, signedIn.session.id, { expiresAt: until, now: moment });
    return signedIn;
  };

/** The person of a session, as procedures know her; in a demo every session counts as strong. */
export const toActor = ({ session, person, grants }: SignedIn, demo: boolean): Actor => ({
  id: person.id,
  name: person.name,
  email: person.email,
  grants,
  strong: session.strong || demo,
  mustChangePassword: person.mustChangePassword,
  session: session.id,
});
