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

const columns = ["key", "version", "state", "value", "author", "typedAt", "savedAt"] as const;
const plain = ["key", "version", "state", "value", "author"] as const;
const entryValues = (size: number) =>
  numbers(size).map((i) => ({
    unit: sql.placeholder("unit"),
    period: sql.placeholder("period"),
    ...(Object.fromEntries(columns.map((name) => [name, sql.placeholder(`${name}${i}`)])) as Record<(typeof columns)[number], never>),
  }));

const intoVersion = preparedBySize(({ q, t: { entryVersion } }, size) => q.insert(entryVersion).values(entryValues(size)).prepare());
const intoEntry = preparedBySize(({ q, t: { entry } }, size) => {
  const { unit, period, key } = entry;
  const set = Object.fromEntries(
    columns.filter((name) => name !== "key").map((name) => [name, sql`excluded.${sql.identifier(entry[name].name)}`]),
  );
  return q.insert(entry).values(entryValues(size)).onConflictDoUpdate({ target: [unit, period, key], set }).prepare();
});

const names = numbers(most).map((i) => Object.fromEntries(columns.map((name) => [name, `${name}${i}`])) as Record<(typeof columns)[number], string>);

/** Writes at most twenty observations of different cells as what stands there now, and as versions that stood. */
export const writeEntries = async (db: Queries, { unit, period }: Scope, rows: readonly Observation[], versions: readonly Observation[]): Promise<void> => {
  const values = valuesOf({ unit, period }, versions);
  await intoVersion(db, versions.length).execute(values);
  await intoEntry(db, rows.length).execute(rows.length === versions.length ? values : valuesOf({ unit, period }, rows));
};

const valuesOf = (scope: Scope, rows: readonly Observation[]): Record<string, unknown> => {
  const values: Record<string, unknown> = { ...scope };
  rows.forEach((row, i) => {
    const name = names[i]!;
    for (const column of plain) values[name[column]] = row[column];
    values[name.typedAt] = new Date(row.typedAt);
    values[name.savedAt] = new Date(row.savedAt);
  });
  return values;
};

const intoOperation = preparedBySize(({ q, t: { operation } }, size) => {
  const row = (i: number) => ({
    id: sql.placeholder(`id${i}`),
    person: sql.placeholder("person"),
    at: sql.placeholder("at"),
    answer: sql.placeholder(`answer${i}`),
  });
  return q.insert(operation).values(numbers(size).map(row)).prepare();
});

/** Remembers at most twenty answers. */
export const writeAnswers = async (db: Queries, person: PersonId, at: Date, answers: readonly OperationAnswer[]): Promise<void> => {
  const values: Record<string, unknown> = { person, at };
  answers.forEach((answer, i) => {
    values[`id${i}`] = answer.id;
    values[`answer${i}`] = answer;
  });
  await intoOperation(db, answers.length).execute(values);
};
