import { randomBytes, randomUUID } from "node:crypto";
import type { Actor, People } from "@xhht/api";
import { type Database, endSession, forgetExpired, openSession } from "@xhht/db";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { accountKey } from "./account-key.ts";
import type { AccountConfig } from "./account-config.ts";
import { sessionOf, toActor } from "./actor-of.ts";
import { authRoutes, refuse } from "./auth-route.ts";
import { invitedPeople } from "./create-person.ts";
import type { Desk } from "./desk.ts";
import { ownOriginOnly } from "./own-origin.ts";
import { recentMarks } from "./recent-marks.ts";
import { idleMs } from "./session-life.ts";
import { sessionRoutes } from "./session-route.ts";
import { callbackPath, singleSignOnRoutes } from "./single-sign-on-route.ts";
import { signedCookies } from "./signed-cookie.ts";
import { createTries } from "./tries.ts";

/** Who people are and how they sign in. */
export interface Accounts {
  /** The person who asks, or null where nobody is signed in. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
  people: People;
  /** For Fastify: the proxies whose word on the caller's address counts. */
  trustProxy: string[] | false;
  /** Adds `/auth/…` and guards everything that changes something against other sites. */
  mount(app: FastifyInstance): void;
}

/** What accounts are opened with. */
export interface AccountsInput {
  db: Database;
  now: () => Date;
  config: AccountConfig;
  /** Signs cookies and locks second factors. */
  secret: string;
  /** Figures are simulated: nobody is asked for a second factor. */
  demo?: boolean;
}

/** What ran out is swept once first answers have gone out, in ms after listening. */
const sweepAfterMs = 500;

/** Opens the accounts of an installation. better-auth is loaded at its first use. */
export const openAccounts = ({ db, now, config, secret, demo = false }: AccountsInput): Accounts => {
  const secure = config.publicUrl?.startsWith("https:") ?? false;
  const origin = config.publicUrl ?? "http://localhost";
  const cookies = signedCookies(secret, secure);
  const bySession = sessionOf(db, cookies, now);
  const milliseconds = (): number => now().getTime();

  const betterAuth = once(async () => {
    const { openBetterAuth } = await import("./better-auth.ts");
    const { handler } = openBetterAuth(db, { secret, origin, secure, now });
    return { handler, origin };
  });
  const begin: Desk["begin"] = async (person, strong, request) => {
    const token = randomBytes(24).toString("base64url");
    const moment = now();
    const from = { ipAddress: request.ip, userAgent: (request.headers["user-agent"] ?? "").slice(0, 300) };
    await openSession(db, { id: randomUUID(), token, person, strong, expiresAt: new Date(moment.getTime() + idleMs), ...from, now: moment });
    return cookies.write("session_token", token);
  };
  const desk: Desk = {
    db,
    now,
    cookies,
    sessionOf: bySession,
    accountOf: accountKey(db, cookies, secret),
    byAddress: createTries({ now: milliseconds }),
    byAccount: createTries({ now: milliseconds }),
    usedCodes: recentMarks({ now: milliseconds }),
    betterAuth,
    begin,
    async renew({ person, session }, request) {
      await endSession(db, person.id, session.id);
      return begin(person.id, true, request);
    },
  };

  const { singleSignOn, publicUrl } = config;
  const provider = singleSignOn && once(async () => (await import("./single-sign-on.ts")).openSingleSignOn({ ...singleSignOn, redirect: `${publicUrl}${callbackPath}` }));

  return {
    async actorOf({ headers: { cookie } }) {
      const signedIn = cookie === undefined ? null : await bySession(cookie);
      return signedIn && toActor(signedIn, demo);
    },
    people: invitedPeople(now),
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    mount(app) {
      app.addHook("onRequest", ownOriginOnly(config.publicUrl));
      void app.register(async (scope) => {
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser("application/json", { parseAs: "string", bodyLimit: 16 * 1024 }, (_, body, done) => {
          try {
            done(null, JSON.parse(body as string));
          } catch {
            done(null, undefined);
          }
        });
        scope.addHook("onSend", (_, reply, payload, done) => {
          if (!reply.hasHeader("content-type")) reply.type("application/json; charset=utf-8");
          done(null, payload);
        });
        scope.setErrorHandler<Error & { statusCode?: number }>((error, _, reply) => {
          if (error.statusCode === 415) return refuse(reply, 415, "NOT_JSON");
          throw error;
        });
        authRoutes(scope, desk);
        sessionRoutes(scope, desk);
        singleSignOnRoutes(scope, desk, provider, publicUrl);
      });
      let sweep: NodeJS.Timeout;
      app.addHook("onListen", (done) => {
        sweep = setTimeout(() => void forgetExpired(db, now()).catch((error: unknown) => app.log.error(error)), sweepAfterMs).unref();
        done();
      });
      app.addHook("onClose", (_, done) => {
        clearTimeout(sweep);
        done();
      });
    },
  };
};

/** Loads at the first call; a load that failed is tried again. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load().catch((error: Error) => ((loaded = undefined), Promise.reject(error))));
};
