import { type IsoDate, orphans, type PersonId, type UnitId } from "@xhht/core";
import { membersOf, type Queries, readAssignments } from "@xhht/db";
import { holdsOn } from "./access.ts";
import type { Obligation } from "./obligations.ts";
import type { World } from "./world.ts";

/** The people with a role in a unit on a day who can sign in, by id. */
export const staffOf = async (db: Queries, unit: UnitId, on: IsoDate): Promise<Map<PersonId, { id: PersonId; name: string }>> => {
  const members = (await membersOf(db, unit)).filter((member) => !member.disabled && holdsOn(member, on));
  return new Map(members.map(({ person, name }) => [person, { id: person, name }]));
};

/** How many targets and tasks of some reports of a unit nobody answers for in full. */
export const countOrphans = async (world: World, db: Queries, unit: UnitId, owed: readonly Obligation[], on: IsoDate): Promise<number> => {
  if (owed.length === 0) return 0;
  const staff = await staffOf(db, unit, on);
  const given = await readAssignments(db, unit);
  return owed.reduce((sum, one) => {
    const own = given.filter(({ subject }) => subject === one.subject);
    return sum + orphans(world.form(one), one.plan?.body ?? null, own, staff).length;
  }, 0);
};
