import { randomUUID } from "node:crypto";
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

/** Units of the demo: those who hold the five plans, and those right above them. */
export interface DemoUnits {
  holders: readonly UnitId[];
  receivers: readonly UnitId[];
  nation: UnitId;
}

const since = "2022-01-01";

/** Adds the people of the demo, each with her role: in the five places, above them, or in the whole nation. */
export const addDemoPeople = async (db: Queries, { holders, receivers, nation }: DemoUnits, now: Date): Promise<DemoPerson[]> => {
  const where: Partial<Record<MemberRole, readonly UnitId[]>> = { receiver: receivers, configurer: receivers, administrator: [nation] };
  const people: DemoPerson[] = [];
  for (const { role, title, email } of demoRoles) {
    const name = `${title} mô phỏng`;
    const { id } = await createPerson(db, { name, email, secret: demoSecret }, now);
    const grants = grantsIn(role, where[role] ?? holders);
    await db.q.insert(db.t.membership).values(grants.map((grant) => ({ id: randomUUID(), person: id, grantedBy: null, grantedAt: now, ...grant })));
    people.push({ id, name, email, role });
  }
  return people;
};

/** A role in some units, from the beginning of the plans on. */
export const grantsIn = (role: MemberRole, units: readonly UnitId[]): Grant[] => units.map((unit) => ({ role, unit, from: since, to: null }));
