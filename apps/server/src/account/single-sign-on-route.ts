import type { FastifyInstance, FastifyReply } from "fastify";
import { logFault } from "../host/log-fault.ts";
import { canonicalAddress } from "./canonical-address.ts";
import type { Desk } from "./desk.ts";
import { personFor } from "./person-for.ts";
import type { Pending, SingleSignOn } from "./single-sign-on.ts";

/** Where the provider sends people back, behind the public address. */
export const callbackPath = "/auth/sso/callback";
const pendingSeconds = 600;

interface Kept extends Pending {
  until: number;
  /** The page of ours on which she began. */
  back: string;
}

/**
 * `GET /auth/ways`: how one may sign in here; `GET /auth/sso?back=/…`: to the provider; and back. What must come back lies
 * in a signed cookie of the browser that began. A refusal leads to the sign-in page, which names it (`?loi=CODE`).
 */
export const singleSignOnRoutes = (scope: FastifyInstance, desk: Desk, provider: (() => Promise<SingleSignOn>) | null, publicUrl: string | null): void => {
  const { db, now, cookies, byAddress, begin } = desk;
  const toSignIn = (reply: FastifyReply, code: string): FastifyReply => reply.redirect(`/dang-nhap?loi=${code}`, 303);

  scope.get("/auth/ways", (_, reply) => reply.send(JSON.stringify({ password: true, singleSignOn: provider !== null })));

  scope.get<{ Querystring: { back?: unknown } }>("/auth/sso", async (request, reply) => {
    if (provider === null) return toSignIn(reply, "SSO_OFF");
    try {
      const { url, pending } = await (await provider()).begin();
      const kept: Kept = { ...pending, until: now().getTime() + pendingSeconds * 1000, back: ownPage(request.query.back) };
      return reply.header("set-cookie", cookies.write("sso", Buffer.from(JSON.stringify(kept)).toString("base64url"), pendingSeconds)).redirect(url, 303);
    } catch (error) {
      logFault(request, error as Error);
      return toSignIn(reply, "SSO_UNREACHABLE");
    }
  });

  scope.get(callbackPath, async (request, reply) => {
    if (provider === null) return toSignIn(reply, "SSO_OFF");
    const kept = readKept(cookies.read(request.headers.cookie, "sso"));
    reply.header("set-cookie", cookies.write("sso", "", 0));
    if (!kept || kept.until < now().getTime()) return toSignIn(reply, "SSO_EXPIRED");
    const taken = byAddress.take(canonicalAddress(request.ip));
    if (!taken.ok) return toSignIn(reply, "TOO_MANY");
    const vouched = await (await provider()).finish(new URL(request.url, publicUrl ?? undefined), kept).catch((error: Error) => {
      request.log.warn({ reason: error.message }, "single sign-on was refused");
      return null;
    });
    if (vouched === null) return toSignIn(reply, "SSO_REFUSED");
    const person = await personFor(db, vouched, now());
    if (typeof person === "string") return toSignIn(reply, person);
    taken.giveBack();
    return reply.header("set-cookie", await begin(person.id, false, request)).redirect(kept.back, 303);
  });
};

/** A path of ours, so that nobody is sent elsewhere by a link. */
const ownPage = (back: unknown): string =>
  typeof back === "string" && /^\/(?![/\\])[\w/.~%-]*$/.test(back) && !back.startsWith("/auth/") ? back : "/";

const readKept = (value: string | null): Kept | null => (value ? (JSON.parse(Buffer.from(value, "base64url").toString()) as Kept) : null);
