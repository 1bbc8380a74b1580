import { createHmac } from "node:crypto";
import { oneTimeValue, personByEmail, type Database, type SignedIn } from "@xhht/db";
import type { SignedCookies } from "./signed-cookie.ts";

/** How many keys stand for all e-mails that nobody has. */
const strangers = 4096;

interface Asked {
  cookie: string | undefined;
  email: string | undefined;
  signedIn: SignedIn | null;
}

/**
 * The account at which a request tries a secret, as the server knows it: the person signed in, else the one whose second
 * step is under way, else the one with the e-mail. E-mails that nobody has share a fixed number of keys, so that they are
 * limited like others and do not fill the memory.
 */
export const accountKey =
  (db: Database, cookies: SignedCookies, secret: string) =>
  async ({ cookie, email, signedIn }: Asked): Promise<string | null> => {
    if (signedIn) return signedIn.person.id;
    if (email === undefined) {
      const step = cookies.read(cookie, "two_factor");
      return step === null ? null : await oneTimeValue(db, step);
    }
    const person = await personByEmail(db, email);
    if (person) return person.id;
    const mark = createHmac("sha256", secret).update(email.toLowerCase()).digest().readUInt32BE();
    return `stranger ${mark % strangers}`;
  };
