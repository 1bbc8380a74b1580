import type { EntryKey, Observation, OperationAnswer, PeriodId, PersonId, UnitId } from "@xhht/core";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { preparedBySize } from "../prepared.ts";
import { inChunks } from "../in-chunks.ts";
import { observation, observationFields } from "./observation.ts";

interface Scope {
  unit: UnitId;
  period: PeriodId;
}

/** Rows in one statement: as many as a device sends in one batch. */
export const most = 20;
const numbers = (size: number): number[] => Array.from({ length: size }, (_, i) => i);

const answered = preparedBySize(({ q, t: { operation } }, size) => {
  const ids = numbers(size).map((i) => sql.placeholder(`id${i}`));
  const { id, person, answer } = operation;
  return q.select({ id, person, answer }).from(operation).where(inArray(id, ids)).prepare();
});

/** The operations among `ids` that were answered, each with who asked and the answer. */
export const answersOf = async (
  db: Queries,
  ids: readonly string[],
): Promise<Map<string, { person: PersonId; answer: OperationAnswer }>> => {
  const found = new Map<string, { person: PersonId; answer: OperationAnswer }>();
  await inChunks(ids, async (chunk) => {
    const values = Object.fromEntries(chunk.map((id, i) => [`id${i}`, id]));
    for (const { id, person, answer } of await answered(db, chunk.length).execute(values))
      found.set(id, { person, answer: answer as OperationAnswer });
  }, most);
  return found;
};

const standing = preparedBySize((db, size) => {
  const { entry, person } = db.t;
  const keys = numbers(size).map((i) => sql.placeholder(`key${i}`));
  const cells = [eq(entry.unit, sql.placeholder("unit")), eq(entry.period, sql.placeholder("period")), inArray(entry.key, keys)];
  const rows = db.q.select(observationFields(db, entry)).from(entry).leftJoin(person, eq(person.id, entry.author));
  return rows.where(and(...cells)).prepare();
});

/** What stands in some cells, by key; a cell that was never entered is absent. */
export const currentOf = async (
  db: Queries,
  { unit, period }: Scope,
  keys: readonly EntryKey[],
): Promise<Map<EntryKey, Observation>> => {
  const found = new Map<EntryKey, Observation>();
  await inChunks(keys, async (chunk) => {
    const values = Object.fromEntries(chunk.map((key, i) => [`key${i}`, key]));
    const rows = await standing(db, chunk.length).execute({ unit, period, ...values });
    for (const row of rows) found.set(row.key, observation(row));
  }, most);
  return found;
};

const columns = ["unit", "period", "key", "version", "state", "value", "author", "typedAt", "savedAt"] as const;
/** Placeholders are numbered: filling an array costs a third of filling a record of some hundred names. */
const at = (place: number) => sql.placeholder(String(place));
const entryValues = (size: number) =>
  numbers(size).map((row) => Object.fromEntries(columns.map((name, i) => [name, at(row * columns.length + i)])) as Record<(typeof columns)[number], never>);

const intoVersion = preparedBySize(({ q, t: { entryVersion } }, size) => q.insert(entryVersion).values(entryValues(size)).prepare());
const intoEntry = preparedBySize(({ q, t: { entry } }, size) => {
  const { unit, period, key } = entry;
  const changed = ["version", "state", "value", "author", "typedAt", "savedAt"] as const;
  const set = Object.fromEntries(changed.map((name) => [name, sql`excluded.${sql.identifier(entry[name].name)}`]));
  return q.insert(entry).values(entryValues(size)).onConflictDoUpdate({ target: [unit, period, key], set }).prepare();
});

/** Writes at most twenty observations of different cells as what stands there now, and as versions that stood. */
export const writeEntries = async (db: Queries, scope: Scope, rows: readonly Observation[], versions: readonly Observation[]): Promise<void> => {
  const values = filled(versions, scope);
  await intoVersion(db, versions.length).execute(values);
  await intoEntry(db, rows.length).execute(rows.length === versions.length ? values : filled(rows, scope));
};

const filled = (rows: readonly Observation[], { unit, period }: Scope): Record<string, unknown> => {
  const values: unknown[] = [];
  for (const { key, version, state, value, author, typedAt, savedAt } of rows)
    values.push(unit, period, key, version, state, value, author, new Date(typedAt), new Date(savedAt));
  return values as unknown as Record<string, unknown>;
};

const intoOperation = preparedBySize(({ q, t: { operation } }, size) => {
  const row = (i: number) => ({ id: at(i * 4), person: at(i * 4 + 1), at: at(i * 4 + 2), answer: at(i * 4 + 3) });
  return q.insert(operation).values(numbers(size).map(row)).prepare();
});

/** Remembers at most twenty answers. */
export const writeAnswers = async (db: Queries, person: PersonId, moment: Date, answers: readonly OperationAnswer[]): Promise<void> => {
  const values: unknown[] = [];
  for (const answer of answers) values.push(answer.id, person, moment, answer);
  await intoOperation(db, answers.length).execute(values as unknown as Record<string, unknown>);
};
