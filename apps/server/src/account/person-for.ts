import { randomUUID } from "node:crypto";
import { bindIdentity, type Database, type Person, personByEmail, personById, personOfIdentity } from "@xhht/db";
import type { Vouched } from "./single-sign-on.ts";

/**
 * Whom an identity of the provider stands for. It is (issuer, subject), never the e-mail. Once, at the first sign-in, an
 * identity is bound to the person who was invited with the same e-mail, where the provider verified that e-mail and she
 * has no other identity there. Gives the person, or the code of a refusal.
 */
export const personFor = async (db: Database, vouched: Vouched, now: Date): Promise<Person | "SSO_NOT_INVITED" | "ACCOUNT_DISABLED"> => {
  const id = await personOfIdentity(db, vouched);
  const person = id === null ? await invited(db, vouched, now) : await personById(db, id);
  if (person === null) return "SSO_NOT_INVITED";
  return person.disabled ? "ACCOUNT_DISABLED" : person;
};

const invited = async (db: Database, { issuer, subject, email, emailVerified }: Vouched, now: Date): Promise<Person | null> => {
  if (email === null || !emailVerified) return null;
  const person = await personByEmail(db, email);
  if (person === null || person.disabled) return person;
  return (await bindIdentity(db, person.id, { issuer, subject }, { id: randomUUID(), now })) ? personById(db, person.id) : null;
};
