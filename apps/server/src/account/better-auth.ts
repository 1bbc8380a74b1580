import type { Database } from "@xhht/db";
import { passwordSetAt, personById } from "@xhht/db";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import { addressHeader, type AuthOptions } from "./auth-options.ts";
import { idleMs } from "./session-life.ts";
import { cookiePrefix } from "./signed-cookie.ts";

/** A secret that somebody else gave works for a week. */
const oneTimeSecretMs = 7 * 24 * 60 * 60_000;

/** After these a session has shown a second factor. */
const secondFactorPaths = ["/two-factor/verify-totp", "/two-factor/verify-backup-code"];

/** better-auth over our own tables: sign-in, change of password and second factor. Nobody signs herself up. */
export const openBetterAuth = (db: Database, { secret, origin, secure, now }: AuthOptions) => {
  const secretAge = async (person: string): Promise<number> => now().getTime() - ((await passwordSetAt(db, person))?.getTime() ?? 0);
  return betterAuth({
    appName: "XHHT",
    baseURL: origin,
    basePath: "/auth",
    secret,
    database: drizzleAdapter(db.q as never, { provider: db.dialect === "postgres" ? "pg" : "sqlite", schema: db.t, transaction: false }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Else it prints a fault of the database with all that the engine repeats of a row; we log it as every other.
    onAPIError: { throw: true },
    // Ours counts by address and by account; this one would believe a header.
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      modelName: "person",
      additionalFields: {
        disabled: { type: "boolean", required: true, input: false },
        mustChangePassword: { type: "boolean", required: true, input: false },
      },
    },
    session: {
      expiresIn: idleMs / 1000,
      // We prolong sessions ourselves, and never beyond twelve hours.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { strong: { type: "boolean", required: false, defaultValue: false, input: false } },
    },
    advanced: {
      cookiePrefix: cookiePrefix(secure),
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          async before(session, context) {
            const person = await personById(db, session.userId);
            if (!person || person.disabled) throw refusal("ACCOUNT_DISABLED");
            if (person.mustChangePassword && (await secretAge(session.userId)) > oneTimeSecretMs) throw refusal("SECRET_EXPIRED");
            const path = context?.path ?? "";
            const kept = path === "/change-password" && (context?.context.session?.session as { strong?: boolean } | undefined)?.strong === true;
            return { data: { ...session, strong: kept || secondFactorPaths.includes(path) } };
          },
        },
      },
    },
    // Whoever has a password shows it before the second factor changes; single sign-on has none to show.
    plugins: [twoFactor({ issuer: "XHHT", allowPasswordless: true })],
  });
};

const refusal = (code: string): APIError => new APIError("FORBIDDEN", { code, message: code });
