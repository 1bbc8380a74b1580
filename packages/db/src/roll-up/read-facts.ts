import type { IndicatorCode, PeriodId, UnitId } from "@xhht/core";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { prepared } from "../prepared.ts";
import type { Fact } from "./fact.ts";

const ofUnit = prepared(({ q, t: { fact } }) => {
  const own = and(eq(fact.unit, sql.placeholder("unit")), eq(fact.period, sql.placeholder("period")));
  return q.select().from(fact).where(own).orderBy(asc(fact.indicator)).prepare();
});

/** What a unit reported for a period, by indicator; empty where nothing of it is sent. */
export const factsOf = (db: Queries, unit: UnitId, period: PeriodId): Promise<Fact[]> => ofUnit(db).execute({ unit, period });

/** What some units reported for some periods, or for one indicator of them; in no order. */
export const readFacts = async (
  { q, t: { fact } }: Queries,
  units: readonly UnitId[],
  { periods, indicator }: { periods?: readonly PeriodId[]; indicator?: IndicatorCode },
): Promise<Fact[]> => {
  const found: Fact[] = [];
  await inChunks(units, async (chunk) => {
    const which = and(
      inArray(fact.unit, chunk),
      periods === undefined ? undefined : inArray(fact.period, [...periods]),
      indicator === undefined ? undefined : eq(fact.indicator, indicator),
    );
    found.push(...(await q.select().from(fact).where(which)));
  });
  return found;
};

/** Every unit and period of which something was sent. */
export const reportedPeriods = ({ q, t: { fact } }: Queries): Promise<{ unit: UnitId; period: PeriodId }[]> =>
  q.selectDistinct({ unit: fact.unit, period: fact.period }).from(fact);

/** Every unit and period of which some report was sent, whether or not its facts are there. */
export const sentPlaces = ({ q, t: { report } }: Queries): Promise<{ unit: UnitId; period: PeriodId }[]> =>
  q.selectDistinct({ unit: report.unit, period: report.period }).from(report).where(isNotNull(report.sentAt));
