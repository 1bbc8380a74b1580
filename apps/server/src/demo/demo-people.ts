import type { Grant, MemberRole, PersonId, UnitId } from "@xhht/core";
import type { Queries } from "@xhht/db";
import { createPerson } from "../account/create-person.ts";
import { demoRoles, demoSecret } from "./demo-roles.ts";

/** A person of the demo: nobody real. */
export interface DemoPerson {
  id: PersonId;
  name: string;
  email: string;
  role: MemberRole;
}

/** In which units each role is held; the first is shown when she signs in. */
export type DemoUnits = Readonly<Record<MemberRole, readonly UnitId[]>>;

const since = "2022-01-01";

/** Adds the people of the demo, each with her role in her units. */
export const addDemoPeople = async (db: Queries, units: DemoUnits, now: Date): Promise<DemoPerson[]> => {
  const people: DemoPerson[] = [];
  for (const { role, title, email } of demoRoles) {
    const name = `${title} mô phỏng`;
    const { id } = await createPerson(db, { name, email, secret: demoSecret }, now);
    const grants = grantsIn(role, units[role]);
    await db.q.insert(db.t.membership).values(grants.map((grant, n) => ({ id: `demo-${role}-${n}`, person: id, grantedBy: null, grantedAt: now, ...grant })));
    people.push({ id, name, email, role });
  }
  return people;
};

/** A role in some units, from the beginning of the plans on. */
export const grantsIn = (role: MemberRole, units: readonly UnitId[]): Grant[] => units.map((unit) => ({ role, unit, from: since, to: null }));
