import { randomBytes, randomUUID } from "node:crypto";
import type { People } from "@xhht/api";
import type { PersonId } from "@xhht/core";
import { addPerson, type Queries } from "@xhht/db";

/** A person who is invited; without a `secret` she gets one that works once and must then be replaced. */
export interface Invited {
  name: string;
  email: string;
  secret?: string;
  /** True unless a secret is given. */
  mustChangePassword?: boolean;
}

/** Adds a person who signs in with e-mail and secret, and tells the secret, which is kept nowhere. An e-mail that somebody has throws. */
export const createPerson = async (db: Queries, { name, email, secret, mustChangePassword }: Invited, now: Date): Promise<{ id: PersonId; secret: string }> => {
  const id = randomUUID();
  const given = secret ?? oneTimeSecret();
  await addPerson(db, { id, name, email, passwordHash: await hashSecret(given), mustChangePassword: mustChangePassword ?? secret === undefined, now });
  return { id, secret: given };
};

/** Accounts for those whom a member invites. */
export const invitedPeople = (now: () => Date): People => ({
  async newSecret() {
    const secret = oneTimeSecret();
    return { secret, hash: await hashSecret(secret) };
  },
  async create(db, { name, email }, { hash }) {
    const id = randomUUID();
    await addPerson(db, { id, name, email, passwordHash: hash, mustChangePassword: true, now: now() });
    return id;
  },
});

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A new secret of 98 bits, easy to read aloud: five groups of four without letters that look alike. */
export const oneTimeSecret = (): string => {
  const picked: string[] = [];
  while (picked.length < 20) {
    const byte = randomBytes(1)[0]!;
    if (byte < 256 - (256 % letters.length)) picked.push(letters[byte % letters.length]!);
  }
  return picked.join("").replace(/.{4}(?=.)/g, "$&-");
};

/** The hash that better-auth checks at sign-in (scrypt). */
export const hashSecret = async (secret: string): Promise<string> => (await import("better-auth/crypto")).hashPassword(secret);
