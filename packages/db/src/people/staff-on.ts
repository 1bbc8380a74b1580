import type { IsoDate, MemberRole, PersonId, UnitId } from "@xhht/core";
import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** A person's role in a unit. */
export interface StaffRow {
  unit: UnitId;
  person: PersonId;
  role: MemberRole;
  from: IsoDate;
}

/** Everybody who holds a role anywhere on a day and can sign in, by unit: units without people do not come up. */
export const staffOn = ({ q, t: { membership: m, person: p } }: Queries, on: IsoDate): Promise<StaffRow[]> =>
  q
    .select({ unit: m.unit, person: m.person, role: m.role, from: m.from })
    .from(m)
    .innerJoin(p, eq(p.id, m.person))
    .where(and(eq(p.disabled, false), lte(m.from, on), or(isNull(m.to), gte(m.to, on))))
    .orderBy(asc(m.unit), asc(m.person), asc(m.id))
    .then((rows) => rows);
