import type { Observation, Operation, OperationAnswer, PeriodId, PersonId, Report, UnitId } from "@xhht/core";
import type { Queries } from "../database.ts";
import { reportsOfUnit } from "../reports/read-reports.ts";
import { inChunks } from "../in-chunks.ts";
import { takeTurn } from "../take-turn.ts";
import { answersOf, currentOf, most, writeAnswers, writeEntries } from "./entry-rows.ts";

/** What becomes of an operation: the answer, and what then stands in the cell, or null where nothing is written. */
export interface Decided {
  answer: OperationAnswer;
  write: Observation | null;
}

/** Decides on an operation; pure. `current` is null where nothing was ever entered. */
export type Decide = (operation: Operation, current: Observation | null, at: Moment) => Decided;

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

/** Inside a transaction: waits for the turn on the cells and reports of a unit in a period. */
export const takeCellsTurn = (tx: Queries, unit: UnitId, period: PeriodId): Promise<void> => takeTurn(tx, turnOf(unit, period));

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
    const saved: Observation[] = [];

    const answer = (operation: Operation): OperationAnswer => {
      const earlier = known.get(operation.id);
      if (earlier) return earlier.person === author.id && earlier.answer.key === operation.key ? earlier.answer : taken(operation);
      const current = cells.get(operation.key) ?? null;
      const { answer, write } = batch.decide(operation, current, at);
      if (write) {
        follows(write, operation, current);
        cells.set(write.key, write);
        saved.push(write);
      }
      known.set(operation.id, { person: author.id, answer });
      fresh.push(answer);
      return answer;
    };

    const answers = operations.map(answer);
    await inChunks(saved, (chunk) => writeEntries(tx, batch, [...new Map(chunk.map((one) => [one.key, one])).values()], chunk), most);
    await inChunks(fresh, (chunk) => writeAnswers(tx, author.id, now, chunk), most);
    return answers;
  });

const taken = ({ id, key }: Operation): OperationAnswer => ({
  id,
  kind: "refused",
  key,
  message: "Mã của lần nhập này đã dùng cho một lần nhập khác; hãy nhập lại ô này.",
});

/** Throws where a decision would write another cell, or a version that does not follow the present one. */
const follows = ({ key, version }: Observation, operation: Operation, current: Observation | null): void => {
  if (key !== operation.key || version !== (current?.version ?? 0) + 1)
    throw new Error(`Version ${version} of ${key} cannot follow version ${current?.version ?? 0} of ${operation.key}.`);
};
