import { connectionFound, connectionLost } from "../shell/connection.ts";
import { sayRefusal } from "../words/sign-in.ts";
import { Failure, kindOf } from "./failure.ts";

/** A session of one's own, as the account page shows it. */
export interface OwnSession {
  id: string;
  token: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: string;
  expiresAt: string;
}

const call = async <T>(path: string, body?: object): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(`/auth/${path}`, {
      method: body ? "POST" : "GET",
      ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
    });
  } catch {
    connectionLost();
    throw new Failure("offline", sayRefusal("OFFLINE"));
  }
  connectionFound();
  const answer = (await response.json().catch(() => null)) as (T & { code?: string }) | null;
  if (response.ok) return answer as T;
  const kind = kindOf(response.status);
  throw new Failure(
    kind,
    sayRefusal(kind === "tooMany" ? "TOO_MANY" : answer?.code),
    response.headers.get("x-request-id"),
  );
};

/** What the account's own endpoints do; each throws a `Failure` with a whole sentence. */
export const auth = {
  /** Gives true where a second factor is asked for before the session begins. */
  signIn: async (email: string, password: string): Promise<boolean> =>
    (await call<{ twoFactorRedirect?: boolean }>("sign-in/email", { email, password })).twoFactorRedirect === true,
  signOut: () => call("sign-out", {}),
  checkCode: (code: string) => call("two-factor/verify-totp", { code }),
  checkBackupCode: (code: string) => call("two-factor/verify-backup-code", { code }),
  enrol: (password: string) => call<{ totpURI: string; backupCodes: string[] }>("two-factor/enable", { password }),
  newBackupCodes: (password: string) =>
    call<{ backupCodes: string[] }>("two-factor/generate-backup-codes", { password }),
  changePassword: (currentPassword: string, newPassword: string) =>
    call("change-password", { currentPassword, newPassword, revokeOtherSessions: true }),
  sessions: () => call<OwnSession[]>("list-sessions"),
  currentSession: async () => (await call<{ session: { id: string } } | null>("get-session"))?.session.id ?? null,
  endSession: (token: string) => call("revoke-session", { token }),
  endOtherSessions: () => call("revoke-other-sessions", {}),
};
