import { endSession, endSessions, listSessions } from "@xhht/db";
import type { FastifyInstance } from "fastify";
import { refuse } from "./auth-route.ts";
import type { Desk } from "./desk.ts";

/** A person's own sessions: which they are, which one asks, and their end. */
export const sessionRoutes = (scope: FastifyInstance, { db, now, sessionOf, cookies }: Desk): void => {
  scope.get("/auth/get-session", async ({ headers }, reply) => {
    const signedIn = await sessionOf(headers.cookie);
    return reply.header("cache-control", "no-store").send(JSON.stringify(signedIn && { session: { id: signedIn.session.id, strong: signedIn.session.strong }, secondFactor: signedIn.person.twoFactorEnabled }));
  });
  scope.get("/auth/list-sessions", async ({ headers }, reply) => {
    const signedIn = await sessionOf(headers.cookie);
    if (!signedIn) return refuse(reply, 401, "NOT_SIGNED_IN");
    return reply.header("cache-control", "no-store").send(JSON.stringify(await listSessions(db, signedIn.person.id, now())));
  });
  scope.post<{ Body: unknown }>("/auth/revoke-session", async ({ headers, body }, reply) => {
    const signedIn = await sessionOf(headers.cookie);
    if (!signedIn) return refuse(reply, 401, "NOT_SIGNED_IN");
    const id = (body as { id?: unknown } | null)?.id;
    if (typeof id !== "string" || !/^[\w-]{1,100}$/.test(id)) return refuse(reply, 400, "WRONG_FIELDS");
    if (!(await endSession(db, signedIn.person.id, id))) return refuse(reply, 404, "NO_SUCH_SESSION");
    if (id === signedIn.session.id) reply.header("set-cookie", cookies.write("session_token", "", 0));
    return reply.send(JSON.stringify({ ok: true }));
  });
  scope.post("/auth/revoke-other-sessions", async ({ headers }, reply) => {
    const signedIn = await sessionOf(headers.cookie);
    if (!signedIn) return refuse(reply, 401, "NOT_SIGNED_IN");
    return reply.send(JSON.stringify({ ok: true, ended: await endSessions(db, signedIn.person.id, signedIn.session.id) }));
  });
};
