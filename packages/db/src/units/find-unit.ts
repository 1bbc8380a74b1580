import type { UnitId, UnitRef } from "@xhht/core";
import { and, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** The identity of the unit that bears a code on a day, or null. */
export const findUnit = async ({ q, t }: Queries, { code, on }: UnitRef): Promise<UnitId | null> => {
  const { unit } = t;
  const [found] = await q
    .select({ id: unit.id })
    .from(unit)
    .where(and(eq(unit.code, code), lte(unit.validFrom, on), or(isNull(unit.validTo), gte(unit.validTo, on))))
    .orderBy(desc(unit.validFrom))
    .limit(1);
  return found?.id ?? null;
};
