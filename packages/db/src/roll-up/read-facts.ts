import type { IndicatorCode, PeriodId, UnitId } from "@xhht/core";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { prepared, preparedBySize } from "../prepared.ts";
import type { Fact } from "./fact.ts";

const ofUnit = prepared(({ q, t: { fact } }) => {
  const own = and(eq(fact.unit, sql.placeholder("unit")), eq(fact.period, sql.placeholder("period")));
  return q.select().from(fact).where(own).orderBy(asc(fact.indicator)).prepare();
});

/** What a unit reported for a period, by indicator; empty where nothing of it is sent. */
export const factsOf = (db: Queries, unit: UnitId, period: PeriodId): Promise<Fact[]> => ofUnit(db).execute({ unit, period });

/** What a unit told of an indicator, without the report that says so. */
export type Told = Pick<Fact, "unit" | "indicator" | "state" | "numerator" | "denominator">;

const toldBy = preparedBySize(({ q, t: { fact } }, size) => {
  const { unit, indicator, state, numerator, denominator } = fact;
  const units = Array.from({ length: size }, (_, at) => sql.placeholder(String(at)));
  return q.select({ unit, indicator, state, numerator, denominator }).from(fact).where(and(inArray(unit, units), eq(fact.period, sql.placeholder("period")))).prepare();
});

/** What some units told for a period, in no order: what a table of many cells needs and nothing beside it. */
export const readTold = async (db: Queries, units: readonly UnitId[], period: PeriodId): Promise<Told[]> => {
  const found: Told[][] = [];
  await inChunks(units, async (chunk) => void found.push(await toldBy(db, chunk.length).execute({ ...chunk, period })));
  return found.length === 1 ? found[0]! : found.flat();
};

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

/** The facts of some units for a period that stand in reports which everybody may read, as they were published: what was sent before a report was corrected is not what was published of it. */
export const publishedFacts = async ({ q, t: { fact, report } }: Queries, units: readonly UnitId[], period: PeriodId): Promise<Fact[]> => {
  const found: Fact[] = [];
  await inChunks(units, async (chunk) => {
    const open = and(inArray(fact.unit, chunk), eq(fact.period, period), isNotNull(report.publishedAt), eq(fact.hash, report.approvedHash));
    const rows = await q.select({ fact }).from(fact).innerJoin(report, eq(report.id, fact.report)).where(open);
    found.push(...rows.map((row) => row.fact));
  });
  return found;
};

/** The units whose report of a period everybody may read, and a text that changes when one is published or taken back. */
export const publishedStamp = async ({ q, t: { report } }: Queries, period: PeriodId): Promise<{ published: UnitId[]; stamp: string }> => {
  const open = and(eq(report.period, period), isNotNull(report.publishedAt));
  const rows = await q.select({ unit: report.unit, at: report.publishedAt }).from(report).where(open);
  const latest = rows.reduce((last, { at }) => Math.max(last, at!.getTime()), 0);
  return { published: rows.map(({ unit }) => unit), stamp: `${rows.length} ${latest}` };
};
