import { type Figure, type PeriodId, type SeriesId, type UnitId } from "@xhht/core";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { preparedBySize } from "../prepared.ts";
import type { Figures } from "./figures-above.ts";

type Row = Queries["t"]["rolled"]["$inferSelect"];

/** The figure that a row holds; as reported nothing is estimated. */
export const figureOfRow = ({ numerator, denominator, reported, expected, missingDenominator, unknown, suppressed }: Row): Figure => ({
  numerator, denominator, reported, expected, missingDenominator, unknown, suppressed, estimatedNumerator: 0, estimatedDenominator: 0,
});

const ofUnits = preparedBySize(({ q, t: { rolled } }, size) => {
  const units = Array.from({ length: size }, (_, at) => sql.placeholder(String(at)));
  return q.select().from(rolled).where(and(inArray(rolled.unit, units), eq(rolled.period, sql.placeholder("period")))).prepare();
});

/** The figures of some units in some periods, by `unit period`. */
export const readRolled = async (db: Queries, units: readonly UnitId[], periods: readonly PeriodId[]): Promise<Row[]> => {
  const found: Row[] = [];
  for (const period of periods) await inChunks(units, async (chunk) => void found.push(...(await ofUnits(db, chunk.length).execute({ ...chunk, period }))));
  return found;
};

/** Rows as figures, by unit. */
export const figuresByUnit = (rows: readonly Row[]): Map<UnitId, Map<SeriesId, Figure>> => {
  const found = new Map<UnitId, Map<SeriesId, Figure>>();
  for (const row of rows) {
    const own = found.get(row.unit) ?? new Map<SeriesId, Figure>();
    found.set(row.unit, own.set(row.series, figureOfRow(row)));
  }
  return found;
};

const columns = ["unit", "period", "series", "numerator", "denominator", "reported", "expected", "missingDenominator", "unknown", "suppressed", "province"] as const;
/** Rows in one statement, on either engine far below its limit of parameters. */
const most = 120;

const into = preparedBySize(({ q, t: { rolled } }, size) => {
  const row = (at: number) => Object.fromEntries(columns.map((name, i) => [name, sql.placeholder(String(at * columns.length + i))])) as Record<(typeof columns)[number], never>;
  return q.insert(rolled).values(Array.from({ length: size }, (_, at) => row(at))).prepare();
});

/** All the figures of a unit in a period. */
export interface RolledPlace {
  unit: UnitId;
  period: PeriodId;
  province: UnitId;
  figures: Figures;
}

/** Makes these all the figures of some units in one period. */
export const writeRolled = async (tx: Queries, places: readonly RolledPlace[]): Promise<void> => {
  const { rolled } = tx.t;
  await inChunks(places, (chunk) => tx.q.delete(rolled).where(and(inArray(rolled.unit, chunk.map(({ unit }) => unit)), eq(rolled.period, chunk[0]!.period))));
  const rows = places.flatMap(({ unit, period, province, figures }) =>
    [...figures].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([series, figure]): Row => ({ ...figure, unit, period, series, province })),
  );
  await inChunks(rows, (chunk) => into(tx, chunk.length).execute(chunk.flatMap((row) => columns.map((name) => row[name])) as unknown as Record<string, unknown>), most);
};
