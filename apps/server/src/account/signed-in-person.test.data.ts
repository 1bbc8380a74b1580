import { randomUUID } from "node:crypto";
import type { MemberRole, UnitId } from "@xhht/core";
import { addPerson, type Database, openSession } from "@xhht/db";
import type { signedCookies } from "./signed-cookie.ts";

/** A new person with one role in a unit, and the cookie by which she is signed in, with her second factor. */
export const signedInPerson = async (db: Database, cookies: ReturnType<typeof signedCookies>, role: MemberRole, unit: UnitId, now: Date): Promise<{ id: string; cookie: string }> => {
  const [id, token] = [randomUUID(), randomUUID()];
  await addPerson(db, { id, name: `${role} ${unit}`, email: `${id}@xa.gov.vn`, mustChangePassword: false, passwordHash: "never asked for", now });
  await db.q.insert(db.t.membership).values({ id: randomUUID(), person: id, role, unit, from: "2020-01-01", to: null, grantedBy: null, grantedAt: now });
  await openSession(db, { id: randomUUID(), token, person: id, strong: true, expiresAt: new Date("2027-01-01"), ipAddress: "127.0.0.1", userAgent: "test", now });
  return { id, cookie: cookies.write("session_token", token).split(";")[0]! };
};
