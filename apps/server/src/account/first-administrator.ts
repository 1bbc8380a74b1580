import { randomUUID } from "node:crypto";
import { type UnitId, type UnitTree, unitId } from "@xhht/core";
import { dayIn } from "@xhht/api";
import { addFirstAdministrator, appendAudit, type Database, grantAdministration, hadAdministrator, hasAdministrator, personByEmail, resetAccess } from "@xhht/db";
import { hashSecret, oneTimeSecret } from "./create-person.ts";

/** How somebody gets in: an e-mail, and a secret that must be replaced at the first sign-in. */
export interface WayIn {
  email: string;
  secret: string;
}

/** At the first start of a real database: makes the nation's administrator and tells the one-time secret. Null ever after. */
export const firstAdministrator = async (db: Database, tree: UnitTree, { email, now }: { email: string; now: Date }): Promise<WayIn | null> => {
  if (await hadAdministrator(db)) return null;
  const secret = oneTimeSecret();
  const person = { id: randomUUID(), name: "Quản trị hệ thống", email, mustChangePassword: true, passwordHash: await hashSecret(secret), now };
  const added = await addFirstAdministrator(db, person, { unit: nation(tree), from: dayIn(now) });
  return added ? { email, secret } : null;
};

/**
 * Lets a person in again: a new one-time secret, no second factor, no open session. Where nobody administers the nation
 * any more, she does from today. Null: nobody has that e-mail.
 */
export const resetAdministrator = async (db: Database, tree: UnitTree, { email, now }: { email: string; now: Date }): Promise<WayIn | null> => {
  const secret = oneTimeSecret();
  const passwordHash = await hashSecret(secret);
  const unit = nation(tree);
  return db.tx(async (tx) => {
    const person = await personByEmail(tx, email);
    if (!person) return null;
    await resetAccess(tx, person.id, { passwordHash, now });
    if (!(await hasAdministrator(tx, unit, dayIn(now)))) await grantAdministration(tx, person.id, { unit, from: dayIn(now), now });
    await appendAudit(tx, { chain: unit, at: now, actor: null, actorName: "", act: "member.reset", unit, object: person.id, details: { person: person.id, name: person.name } });
    return { email: person.email, secret };
  });
};

const nation = (tree: UnitTree): UnitId => {
  const unit = tree.withCode("VN").at(-1);
  if (!unit) throw new Error("the tree has no nation");
  return unitId(unit);
};
