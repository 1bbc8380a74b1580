import type { Database, SignedIn } from "@xhht/db";
import type { FastifyRequest } from "fastify";
import type { SignedCookies } from "./signed-cookie.ts";
import type { Tries } from "./tries.ts";
import type { RecentMarks } from "./recent-marks.ts";

/** Everything that the routes under /auth work with. */
export interface Desk {
  db: Database;
  now: () => Date;
  cookies: SignedCookies;
  sessionOf: (cookie: string | undefined) => Promise<SignedIn | null>;
  accountOf: (asked: { cookie: string | undefined; email: string | undefined; signedIn: SignedIn | null }) => Promise<string | null>;
  byAddress: Tries;
  byAccount: Tries;
  /** Codes of authenticator apps that were given a moment ago: each works once. */
  usedCodes: RecentMarks;
  /** Loads better-auth at the first call. */
  betterAuth: () => Promise<{ handler: (request: Request) => Promise<Response>; origin: string }>;
  /** Begins a session for a person; gives the cookie's line. */
  begin: (person: string, strong: boolean, request: FastifyRequest) => Promise<string>;
  /** Replaces a session by one that passed the second factor; gives the cookie's line. */
  renew: (signedIn: SignedIn, request: FastifyRequest) => Promise<string>;
}
