import type { PeriodId, ReportState, UnitId } from "@xhht/core";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { prepared, preparedBySize } from "../prepared.ts";
import { type Fact, sameFact } from "./fact.ts";

/** Figures of a closed year were about to change: whoever wants that reopens the report first. */
export class ClosedYear extends Error {}

const columns = ["unit", "period", "indicator", "state", "numerator", "denominator", "report", "hash", "sentAt", "province"] as const;
const keys: readonly string[] = ["unit", "period", "indicator"];
/** Rows in one statement: a form seldom has more. */
const most = 60;
/** A name lets Postgres keep the plan of a statement with some hundred parameters; SQLite keeps it anyway. */
const as = (name: string): [] => [name] as unknown as [];

const into = preparedBySize(({ q, t: { fact } }, size) => {
  const row = (at: number) => Object.fromEntries(columns.map((name, i) => [name, sql.placeholder(String(at * columns.length + i))])) as Record<(typeof columns)[number], never>;
  const changed = columns.filter((name) => !keys.includes(name));
  const set = Object.fromEntries(changed.map((name) => [name, sql`excluded.${sql.identifier(fact[name].name)}`]));
  const rows = Array.from({ length: size }, (_, at) => row(at));
  return q.insert(fact).values(rows).onConflictDoUpdate({ target: [fact.unit, fact.period, fact.indicator], set }).prepare(...as(`facts_of_${size}`));
});

// Not `do nothing`: only a row that is written is locked, and a folding that runs meanwhile has to wait for this sending.
const marked = prepared(({ q, t: { dirty } }) => {
  const row = { unit: sql.placeholder("unit"), period: sql.placeholder("period"), since: sql.placeholder("since") };
  return q.insert(dirty).values(row).onConflictDoUpdate({ target: [dirty.unit, dirty.period], set: { since: sql`excluded.since` } }).prepare(...as("mark"));
});

const stoodIn = prepared(({ q, t: { fact, report } }) => {
  const own = and(eq(fact.unit, sql.placeholder("unit")), eq(fact.period, sql.placeholder("period")));
  const said = { indicator: fact.indicator, state: fact.state, numerator: fact.numerator, denominator: fact.denominator, report: fact.report, hash: fact.hash, of: report.state };
  return q.select(said).from(fact).leftJoin(report, eq(report.id, fact.report)).where(own).prepare(...as("stood"));
});

/** In the transaction of an act: the units above are folded anew, and with that whatever is remembered of them is forgotten. */
export const markForFolding = async (tx: Queries, unit: UnitId, period: PeriodId, since: Date): Promise<void> => {
  await marked(tx).execute({ unit, period, since });
};

/**
 * In the transaction of a sending: makes `facts` all that a unit's sent reports say for a period, and marks the units above
 * for folding; the same facts again change nothing. Throws `ClosedYear` where that would change a fact of a closed report.
 */
export const replaceFacts = async (tx: Queries, unit: UnitId, period: PeriodId, facts: readonly Omit<Fact, "unit" | "period">[], now: Date): Promise<void> => {
  const stood = new Map((await stoodIn(tx).execute({ unit, period })).map((row) => [row.indicator, row]));
  const wanted = new Map(facts.map((fact) => [fact.indicator, { ...fact, unit, period }]));
  const written = [...wanted.values()].filter((fact) => !isSame(stood.get(fact.indicator), fact));
  const gone = [...stood.keys()].filter((indicator) => !wanted.has(indicator));
  if (written.length + gone.length === 0) return;
  for (const indicator of [...written.map((fact) => fact.indicator), ...gone]) refuseClosed(stood.get(indicator));
  await markForFolding(tx, unit, period, now);
  await inChunks(written, (chunk) => into(tx, chunk.length).execute(chunk.flatMap((fact) => columns.map((name) => fact[name])) as unknown as Record<string, unknown>), most);
  const { fact } = tx.t;
  if (gone.length > 0) await tx.q.delete(fact).where(and(eq(fact.unit, unit), eq(fact.period, period), inArray(fact.indicator, gone)));
};

type Stood = Pick<Fact, "state" | "numerator" | "denominator" | "report" | "hash"> & { of: ReportState | null };

const isSame = (stood: Stood | undefined, fact: Fact): boolean => stood !== undefined && sameFact(stood, fact);

const refuseClosed = (stood: Stood | undefined): void => {
  if (stood?.of === "closed") throw new ClosedYear(`The figures of ${stood.report} are closed and cannot change.`);
};
