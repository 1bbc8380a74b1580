import { connectionFound, connectionLost } from "../shell/connection.ts";
import { Failure, kindOf } from "./failure.ts";

/** A session of one's own; its days are instants in UTC. */
export interface OwnSession {
  id: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: string;
  updatedAt: string;
}

/** The session that asks; `secondFactor` where the account has one, `strong` where this session has shown it. */
export interface PresentSession {
  session: { id: string; strong: boolean };
  secondFactor: boolean;
}

const call = async <T>(path: string, body?: object): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(`/auth/${path}`, {
      method: body ? "POST" : "GET",
      cache: "no-store",
      ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
    });
  } catch {
    connectionLost();
    throw new Failure("offline", "");
  }
  connectionFound();
  const answer = (await response.json().catch(() => null)) as (T & { detail?: string }) | null;
  if (response.ok) return answer as T;
  throw new Failure(kindOf(response.status), answer?.detail ?? "", response.headers.get("x-request-id"));
};

/** What the account's own endpoints do; each throws a `Failure` with the server's whole sentence. */
export const auth = {
  /** Gives true where a second factor is asked for before the session begins. */
  signIn: async (email: string, password: string): Promise<boolean> =>
    (await call<{ twoFactorRedirect?: boolean }>("sign-in/email", { email, password })).twoFactorRedirect === true,
  signOut: () => call("sign-out", {}),
  /** Whether people of this installation may sign in with their province's own accounts. */
  singleSignOn: async (): Promise<boolean> => (await call<{ singleSignOn: boolean }>("ways")).singleSignOn,
  checkCode: (code: string) => call("two-factor/verify-totp", { code }),
  checkBackupCode: (code: string) => call("two-factor/verify-backup-code", { code }),
  enrol: (password: string) =>
    call<{ totpURI: string; backupCodes: string[] }>("two-factor/enable", password ? { password } : {}),
  newBackupCodes: (password: string) =>
    call<{ backupCodes: string[] }>("two-factor/generate-backup-codes", password ? { password } : {}),
  changePassword: (currentPassword: string, newPassword: string) =>
    call("change-password", { currentPassword, newPassword }),
  sessions: () => call<OwnSession[]>("list-sessions"),
  present: () => call<PresentSession | null>("get-session"),
  endSession: (id: string) => call("revoke-session", { id }),
  endOtherSessions: () => call("revoke-other-sessions", {}),
};
