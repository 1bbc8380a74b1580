import { personByEmail, type Queries } from "@xhht/db";
import { demoRoles } from "../demo/demo-roles.ts";
import type { Staff } from "./walk-way.ts";

/** The people of a demo by role: they do in every simulated unit what its own people would do; null where they are not there. */
export const demoStaff = async (db: Queries): Promise<Staff | null> => {
  const staff: { -readonly [R in keyof Staff]: Staff[R] } = {};
  for (const { role, email } of demoRoles) {
    const person = await personByEmail(db, email);
    if (!person) return null;
    staff[role] = { id: person.id, name: person.name };
  }
  return staff;
};
