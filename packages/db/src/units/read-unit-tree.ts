import type { Succession, Unit } from "@xhht/core";
import { asc } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** All units and successions, ordered by identity: what `createUnitTree` of core takes. */
export const readUnitTree = async ({ q, t }: Queries): Promise<{ units: Unit[]; successions: Succession[] }> => {
  const { code, level, validFrom, validTo, versions } = t.unit;
  const units = await q.select({ code, level, validFrom, validTo, versions }).from(t.unit).orderBy(asc(t.unit.id));
  const { succession } = t;
  const successions = await q
    .select()
    .from(succession)
    .orderBy(asc(succession.from), asc(succession.to), asc(succession.on));
  return { units, successions };
};
