import type { EntryKey, Observation, Operation, OperationAnswer, PeriodId, PersonId, Report, UnitId } from "@xhht/core";
import type { Queries } from "../database.ts";
import { reportsOfUnit } from "../reports/read-reports.ts";
import { takeTurn } from "../take-turn.ts";
import { inChunks } from "../in-chunks.ts";
import { type Saved, answersOf, currentOf, writeAnswers, writeEntries } from "./entry-rows.ts";

/**
 * What an operation does to a cell: pure. `current` is null where nothing was ever entered. `saved` with the version after
 * the present one writes; with the present version it writes nothing, because the same stands there already.
 */
export type Decide = (operation: Operation, current: Observation | null, at: Moment) => OperationAnswer;

/** What holds while a batch is decided: nobody else changes these reports or their cells meanwhile. */
export interface Moment {
  now: Date;
  /** Every report of the unit for the period that was begun. */
  reports: readonly Report[];
}

/** A batch of operations on the cells of one unit in one period. */
export interface Batch {
  unit: UnitId;
  period: PeriodId;
  operations: readonly Operation[];
  author: { id: PersonId; name: string };
  now: Date;
  decide: Decide;
}

/** The turn that everything takes which changes the cells or the reports of a unit in a period. */
export const turnOf = (unit: UnitId, period: PeriodId): string => `cells.${unit}~${period}`;

/**
 * Applies a batch in the order given, in one transaction: each answer, the cell and its new version are stored together.
 * An operation that was answered before gets that answer again and changes nothing.
 */
export const pushOperations = (db: Queries, batch: Batch): Promise<OperationAnswer[]> =>
  db.tx(async (tx) => {
    const { unit, period, operations, author, now } = batch;
    await takeTurn(tx, turnOf(unit, period));
    const known = await answersOf(tx, operations.map(({ id }) => id));
    const cells = await currentOf(tx, batch, [...new Set(operations.map(({ key }) => key))]);
    const at: Moment = { now, reports: await reportsOfUnit(tx, unit, period) };
    const fresh: OperationAnswer[] = [];
    const saved: Saved[] = [];

    const answer = (operation: Operation): OperationAnswer => {
      const earlier = known.get(operation.id);
      if (earlier) return earlier.person === author.id && earlier.answer.key === operation.key ? earlier.answer : taken(operation);
      const decided = batch.decide(operation, cells.get(operation.key) ?? null, at);
      const next = written(operation, decided, cells.get(operation.key)?.version ?? 0, batch);
      if (next) {
        cells.set(next.key, next);
        saved.push(next);
      }
      known.set(operation.id, { person: author.id, answer: decided });
      fresh.push(decided);
      return decided;
    };

    const answers = operations.map(answer);
    const last = new Map<EntryKey, Saved>(saved.map((one) => [one.key, one]));
    await inChunks([...last.values()], (chunk) => writeEntries(tx, batch, "entry", chunk), most);
    await inChunks(saved, (chunk) => writeEntries(tx, batch, "entryVersion", chunk), most);
    await inChunks(fresh, (chunk) => writeAnswers(tx, author.id, now, chunk), most);
    return answers;
  });

/** Rows in one statement. */
const most = 20;

const taken = ({ id, key }: Operation): OperationAnswer => ({
  id,
  kind: "refused",
  key,
  message: "Mã của lần nhập này đã dùng cho một lần nhập khác; hãy nhập lại ô này.",
});

/** The observation that a decision writes, or null where it writes nothing. Throws where the decision skips a version. */
const written = (operation: Operation, decided: OperationAnswer, version: number, { author, now }: Batch): Saved | null => {
  if (decided.kind !== "saved" || decided.version === version) return null;
  if (decided.version !== version + 1)
    throw new Error(`Version ${decided.version} of ${operation.key} cannot follow version ${version}.`);
  const { key, state, value, typedAt } = operation;
  const { id, name } = author;
  return { key, state, value, typedAt, version: decided.version, author: id, authorName: name, savedAt: now.toISOString() };
};
