import { ownPassword } from "@xhht/db";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "../host/problem.ts";
import { addressHeader } from "./auth-options.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { type Door, doors, fieldsOf } from "./doors.ts";
import type { Desk } from "./desk.ts";
import { logRefusedTry } from "./log-refused-try.ts";
import { passwordFault } from "./password-rules.ts";
import { sentenceFor, tooManyTries } from "./sentences.ts";

/** Refuses with the sentence of a code. */
export const refuse = (reply: FastifyReply, status: number, code: string): FastifyReply => sendProblem(reply, { status, detail: sentenceFor(code), code });

/** Serves the doors of better-auth as `POST /auth/…`: own fields only, tries counted, sentences in Vietnamese, no token in any body. */
export const authRoutes = (scope: FastifyInstance, desk: Desk): void => {
  for (const [path, door] of Object.entries(doors)) scope.post(`/auth/${path}`, (request, reply) => pass(desk, path, door, request, reply));
};

const pass = async (desk: Desk, path: string, door: Door, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { db, now, betterAuth, sessionOf, accountOf, byAddress, byAccount, cookies, usedCodes } = desk;
  const fields = fieldsOf(door, request.body);
  if (fields === null) return refuse(reply, 400, "WRONG_FIELDS");
  const { cookie } = request.headers;
  const signedIn = path === "sign-in/email" ? null : await sessionOf(cookie);
  if (door.signedIn && !signedIn) return refuse(reply, 401, "NOT_SIGNED_IN");
  if (door.signedIn && signedIn?.person.mustChangePassword && !door.beforeOwnPassword) return refuse(reply, 403, "CHANGE_PASSWORD_FIRST");
  if (door.signedIn && signedIn?.person.twoFactorEnabled && !signedIn.session.strong && !door.beforeSecondFactor) return refuse(reply, 403, "SECOND_FACTOR_FIRST");

  const account = door.counted ? await accountOf({ cookie, email: fields["email"], signedIn }) : null;
  const taken = door.counted ? [byAddress.take(canonicalAddress(request.ip)), ...(account === null ? [] : [byAccount.take(account)])] : [];
  const waits = taken.flatMap((one) => (one.ok ? [] : one.waitSeconds));
  if (waits.length > 0) {
    const seconds = Math.max(...waits);
    logRefusedTry(request, { path, account, code: "TOO_MANY" });
    return sendProblem(reply.header("retry-after", seconds), { status: 429, detail: tooManyTries(seconds), code: "TOO_MANY" });
  }

  if (fields["newPassword"] !== undefined && signedIn) {
    const fault = fields["newPassword"] === fields["currentPassword"] ? "PASSWORD_UNCHANGED" : await passwordFault(fields["newPassword"], signedIn.person);
    if (fault) return refuse(reply, 400, fault);
  }
  const totp = path === "two-factor/verify-totp" && account !== null ? `${account} ${fields["code"]}` : null;
  if (totp !== null && !usedCodes.claim(totp)) {
    logRefusedTry(request, { path, account, code: "CODE_USED" });
    return refuse(reply, 401, "CODE_USED");
  }

  const { handler, origin } = await betterAuth();
  const answer = await handler(
    new Request(`${origin}/auth/${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin,
        [addressHeader]: request.ip,
        "user-agent": (request.headers["user-agent"] ?? "").slice(0, 300),
        // Ours, as we read them: where better-auth would read others in the header, tries would count for somebody else.
        cookie: cookies.only(cookie, ["session_token", "two_factor"]),
      },
      body: JSON.stringify({ ...fields, ...door.adds }),
    }),
  );
  const said = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  if (!answer.ok) {
    if (totp !== null) usedCodes.release(totp);
    if (answer.status >= 500) throw new Error(`better-auth: ${String(said["code"] ?? said["message"] ?? answer.status)}`);
    const code = String(said["code"] ?? "");
    if (door.counted) logRefusedTry(request, { path, account, code });
    return refuse(reply, answer.status, code);
  }
  for (const one of taken) if (one.ok) one.giveBack();
  if (path === "change-password" && signedIn) await ownPassword(db, signedIn.person.id, now());
  const lines = answer.headers.getSetCookie().map((line) => untilBrowserCloses(line, cookies.name("session_token")));
  // A session that began by single sign-on shows its second factor: it goes on under a new id.
  if (door.beforeSecondFactor && signedIn && !lines.some((line) => line.startsWith(`${cookies.name("session_token")}=`)))
    lines.push(await desk.renew(signedIn, request));
  if (lines.length > 0) reply.header("set-cookie", lines);
  return reply.header("cache-control", "no-store").send(JSON.stringify(outward(said)));
};

/** What a page needs; the session's token is in the cookie only, where no script reads it. */
const outward = ({ twoFactorRedirect, totpURI, backupCodes }: Record<string, unknown>): Record<string, unknown> => ({
  ok: true,
  ...(twoFactorRedirect === true ? { twoFactorRedirect } : {}),
  ...(totpURI === undefined ? {} : { totpURI }),
  ...(backupCodes === undefined ? {} : { backupCodes }),
});

/** How long a session lives is the server's business: its cookie goes with the browser's window. */
const untilBrowserCloses = (line: string, name: string): string =>
  line.startsWith(`${name}=`) && !/; Max-Age=0(;|$)/i.test(line) ? line.replace(/; Max-Age=\d+/i, "").replace(/; Expires=[^;]+/i, "") : line;
