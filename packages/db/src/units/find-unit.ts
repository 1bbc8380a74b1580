import type { UnitId, UnitRef } from "@xhht/core";
import { and, desc, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

const bearer = prepared(({ q, t: { unit } }) => {
  const on = sql.placeholder("on");
  const exists = and(lte(unit.validFrom, on), or(isNull(unit.validTo), gte(unit.validTo, on)));
  const bears = and(eq(unit.code, sql.placeholder("code")), exists);
  // No limit(1): drizzle binds its number, and SQLite compiles a statement anew for every run that binds a LIMIT.
  return q.select({ id: unit.id }).from(unit).where(bears).orderBy(desc(unit.validFrom)).prepare();
});

/** The identity of the unit that bears a code on a day, or null. */
export const findUnit = async (db: Queries, { code, on }: UnitRef): Promise<UnitId | null> =>
  (await bearer(db).execute({ code, on }))[0]?.id ?? null;
