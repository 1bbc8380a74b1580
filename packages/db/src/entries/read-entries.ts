import type { Entry, EntryKey, Observation, PeriodId, UnitId } from "@xhht/core";
import { and, asc, desc, eq, gte, inArray, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";
import { observation, observationFields } from "./observation.ts";

/** A transaction may be this long between taking its moment and being seen. */
const slowest = 60_000;

const ofUnit = ({ t: { entry } }: Queries) =>
  and(eq(entry.unit, sql.placeholder("unit")), eq(entry.period, sql.placeholder("period")));

const all = prepared((db) => {
  const { entry, person } = db.t;
  const rows = db.q.select(observationFields(db, entry)).from(entry).leftJoin(person, eq(person.id, entry.author));
  return rows.where(ofUnit(db)).orderBy(asc(entry.key)).prepare();
});

const recent = prepared((db) => {
  const { entry, person } = db.t;
  const since = gte(entry.savedAt, sql.param(sql.placeholder("since"), entry.savedAt));
  const rows = db.q.select(observationFields(db, entry)).from(entry).leftJoin(person, eq(person.id, entry.author));
  return rows
    .where(and(ofUnit(db), since))
    .orderBy(asc(entry.key))
    .prepare();
});

const versions = prepared((db) => {
  const { entryVersion: v, person } = db.t;
  const cell = [eq(v.unit, sql.placeholder("unit")), eq(v.period, sql.placeholder("period")), eq(v.key, sql.placeholder("key"))];
  const rows = db.q.select(observationFields(db, v)).from(v).leftJoin(person, eq(person.id, v.author));
  return rows
    .where(and(...cell))
    .orderBy(desc(v.version))
    .prepare();
});

/** What stands in the cells of a unit in a period, by key. */
export const readEntries = async (db: Queries, unit: UnitId, period: PeriodId): Promise<Observation[]> =>
  (await all(db).execute({ unit, period })).map(observation);

/** What was saved since a moment, and in the minute before it: a slow save may be seen later than its moment says. */
export const readEntriesSince = async (db: Queries, unit: UnitId, period: PeriodId, since: Date): Promise<Observation[]> =>
  (await recent(db).execute({ unit, period, since: new Date(since.getTime() - slowest) })).map(observation);

/** Every version of one cell, newest first; empty where nothing was ever entered. */
export const entryHistory = async (db: Queries, unit: UnitId, period: PeriodId, key: EntryKey): Promise<Observation[]> =>
  (await versions(db).execute({ unit, period, key })).map(observation);

/** What stood in the cells of a unit in other periods: one record a period, in the order asked for, empty ones too. */
export const readEarlier = async (
  { q, t: { entry } }: Queries,
  unit: UnitId,
  periods: readonly PeriodId[],
): Promise<{ period: PeriodId; entries: Record<EntryKey, Entry> }[]> => {
  if (periods.length === 0) return [];
  const { period, key, state, value } = entry;
  const rows = await q
    .select({ period, key, state, value })
    .from(entry)
    .where(and(eq(entry.unit, unit), inArray(period, [...periods])))
    .orderBy(asc(key));
  return periods.map((one) => {
    const own = rows.filter((row) => row.period === one);
    return { period: one, entries: Object.fromEntries(own.map(({ key, state, value }) => [key, { state, value }])) };
  });
};
