import { type CellKind, type Operation, type OperationAnswer, applyOperation } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, type Decide, openDatabase, pushOperations, readEntries } from "../index.ts";
import { seeded } from "../seeded.test.data.ts";

const unit = "27685@2025-07-01";
const author = { id: "lan", name: "Lan" };
const now = new Date("2026-10-01T00:00:00Z");
const takes: CellKind = { kind: "percent" };
type Push = (operations: Operation[]) => Promise<OperationAnswer[]>;

/** What one person typed into thirty cells without network, in order, each change on the version that the one before makes. */
const typed = (count: number, random: () => number): { operations: Operation[]; model: Map<string, { value: number; version: number }> } => {
  const model = new Map<string, { value: number; version: number }>();
  const operations = Array.from({ length: count }, (_, n): Operation => {
    const key = `C/${Math.floor(random() * 30)}`;
    const baseVersion = model.get(key)?.version ?? 0;
    model.set(key, { value: n, version: baseVersion + 1 });
    return { id: `op-${n}`, key, baseVersion, typedAt: now.toISOString(), state: "value", value: n };
  });
  return { operations, model };
};

/** A line that loses three in ten questions and as many answers, and delivers two in ten again later, out of order. */
const badLine = (push: Push, random: () => number): Push => {
  const late: Operation[][] = [];
  return async (operations) => {
    if (random() < 0.3) throw new Error("question lost");
    if (random() < 0.2) late.push(operations);
    const answers = await push(operations);
    if (late.length > 0 && random() < 0.3) await push(late.splice(Math.floor(random() * late.length), 1)[0]!);
    if (random() < 0.3) throw new Error("answer lost");
    return answers;
  };
};

/** Sends a queue in order, some at a time, and sends again what was not answered. */
const drain = async (queue: readonly Operation[], push: Push, random: () => number): Promise<OperationAnswer[]> => {
  const answers: OperationAnswer[] = [];
  while (answers.length < queue.length) {
    const batch = queue.slice(answers.length, answers.length + 1 + Math.floor(random() * 20));
    answers.push(...(await push(batch).catch(() => [])));
  }
  return answers;
};

eachEngine("a queue over a bad line", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  const decide: Decide = (operation, current) =>
    applyOperation(current, operation, author, now.toISOString(), { key: operation.key, label: "", counts: "", takes });
  const stored = async (period: string) =>
    new Map((await readEntries(db, unit, period)).map(({ key, value, version }) => [key, { value, version }]));

  it("of 10,000 operations is applied once and in order: the cells are those of the model", { timeout: 120_000 }, async () => {
    const random = seeded(10_000);
    const { operations, model } = typed(10_000, random);
    const push: Push = (batch) => pushOperations(db, { unit, period: "2026", operations: batch, author, now, decide });
    const answers = await drain(operations, badLine(push, random), random);
    expect(answers.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
    expect(answers.every(({ kind }) => kind === "saved")).toBe(true);
    expect(await stored("2026")).toEqual(model);
    expect(await db.q.$count(db.t.entryVersion)).toBe(10_000);
    expect(await db.q.$count(db.t.operation)).toBe(10_000);
  });

  it("control: a server that writes whatever comes ends elsewhere", async () => {
    const random = seeded(500);
    const { operations, model } = typed(500, random);
    let delivery = 0;
    const push: Push = (batch) => {
      delivery += 1;
      const unknown = batch.map((operation) => ({ ...operation, id: `${operation.id}-${delivery}` }));
      const overwrite: Decide = (operation, current, at) => decide({ ...operation, baseVersion: current?.version ?? 0 }, current, at);
      return pushOperations(db, { unit, period: "control", operations: unknown, author, now, decide: overwrite });
    };
    await drain(operations, badLine(push, random), random);
    expect(await stored("control")).not.toEqual(model);
  });
});
