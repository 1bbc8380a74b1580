/** One of better-auth's endpoints that may be called from outside, and what we let through. */
export interface Door {
  /** The fields a caller may send, all of them texts; anything else is refused. */
  fields: readonly string[];
  /** Who has no password may leave the fields out. */
  optional?: true;
  /** What we add. */
  adds?: Record<string, unknown>;
  /** For whom: everybody, or who is signed in, even where something is still to be done first. */
  signedIn: boolean;
  /** A secret is tried here: tries are counted. */
  counted: boolean;
  /** Stays open to whoever must change her first password. */
  beforeOwnPassword?: true;
  /** Stays open to a session that has not shown the person's second factor. */
  beforeSecondFactor?: true;
}

/** Every endpoint that is open; all others of better-auth, sign-up among them, do not exist for a caller. */
export const doors: Record<string, Door> = {
  "sign-in/email": { fields: ["email", "password"], signedIn: false, counted: true },
  "sign-out": { fields: [], signedIn: false, counted: false },
  "change-password": { fields: ["currentPassword", "newPassword"], adds: { revokeOtherSessions: true }, signedIn: true, counted: true, beforeOwnPassword: true },
  "two-factor/enable": { fields: ["password"], optional: true, signedIn: true, counted: true },
  "two-factor/verify-totp": { fields: ["code"], signedIn: false, counted: true, beforeSecondFactor: true },
  "two-factor/verify-backup-code": { fields: ["code"], signedIn: false, counted: true, beforeSecondFactor: true },
  "two-factor/generate-backup-codes": { fields: ["password"], optional: true, signedIn: true, counted: true },
  "two-factor/disable": { fields: ["password"], optional: true, signedIn: true, counted: true },
};

/** A caller's fields, where they are exactly the door's (what we add ourselves may be repeated), else null. */
export const fieldsOf = ({ fields, adds = {}, optional }: Door, body: unknown): Record<string, string> | null => {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const given = Object.entries(body).filter(([key]) => !Object.hasOwn(adds, key));
  const enough = given.length === fields.length || (optional && given.length === 0);
  const fits = enough && given.every(([key, value]) => fields.includes(key) && typeof value === "string" && isField(value));
  return fits ? (Object.fromEntries(given) as Record<string, string>) : null;
};

/** A text of bounded length that every database can look for: no NUL, no half of a pair of surrogates. */
const isField = (value: string): boolean => value.length <= 1024 && !/[\0\p{Cs}]/u.test(value);
