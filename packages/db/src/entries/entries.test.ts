import { type CellKind, type Observation, type Operation, applyOperation } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Database, type Decide, entryHistory, openDatabase, pushOperations, readEarlier, readEntries, readEntriesSince,
} from "../index.ts";

const unit = "27685@2025-07-01";
const lan = { id: "p-lan", name: "Lan" };
const minh = { id: "p-minh", name: "Minh" };
const at = (second: number) => new Date(Date.UTC(2026, 9, 1, 0, 0, second));

/** As the server decides, on cells that take any number or text. */
const careful = (author: typeof lan): Decide => (operation, current, { now }) => {
  const takes: CellKind = typeof operation.value === "string" ? { kind: "text", most: 100 } : { kind: "percent" };
  return applyOperation(current, operation, author, now.toISOString(), { key: operation.key, label: "", counts: "", takes });
};

let ids = 0;
const operation = (key: string, value: Operation["value"], baseVersion = 0, changes: Partial<Operation> = {}): Operation => ({
  id: `op-${++ids}`, key, baseVersion, typedAt: at(0).toISOString(), state: value === null ? "not_applicable" : "value", value, ...changes,
});

eachEngine("entries", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
    const dates = { createdAt: at(0), updatedAt: at(0) };
    const flags = { emailVerified: true, disabled: false, mustChangePassword: false };
    await db.q.insert(db.t.person).values([lan, minh].map((one) => ({ ...one, ...dates, ...flags, email: `${one.id}@x.vn` })));
  });
  afterAll(() => db.close());
  const push = (period: string, operations: Operation[], author = lan, now = at(1), decide = careful(author)) =>
    pushOperations(db, { unit, period, operations, author, now, decide });

  it("keeps numbers, texts, zero and emptiness as they are, with the author's name", async () => {
    const operations = [operation("A/of", 0), operation("A/value", 12.5), operation("text/1", "Đã họp, “tốt”"), operation("base/x", null)];
    const answers = await push("2026", operations);
    expect(answers.map(({ kind }) => kind)).toEqual(["saved", "saved", "saved", "saved"]);
    const rows = await readEntries(db, unit, "2026");
    expect(rows).toEqual<Observation[]>(
      operations.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, state, value, typedAt }) => ({
        key, state, value, typedAt, version: 1, author: "p-lan", authorName: "Lan", savedAt: at(1).toISOString(),
      })),
    );
  });

  it("answers a repeat as it did first, and changes nothing; within one batch too", async () => {
    const first = operation("A/x", 1);
    const answers = await push("r", [first, first]);
    expect(answers[1]).toEqual(answers[0]);
    await push("r", [operation("A/x", 2, 1)], minh, at(5));
    expect(await push("r", [first], lan, at(9))).toEqual([answers[0]]);
    expect((await entryHistory(db, unit, "r", "A/x")).map(({ version, value, authorName }) => [version, value, authorName])).toEqual([
      [2, 2, "Minh"],
      [1, 1, "Lan"],
    ]);
  });

  it("does not give one person's answer to another, nor one cell's to another cell", async () => {
    const mine = operation("A/x", 1);
    await push("o", [mine]);
    expect((await push("o", [mine], minh))[0]).toMatchObject({ kind: "refused" });
    expect((await push("o", [{ ...mine, key: "A/y" }]))[0]).toMatchObject({ kind: "refused" });
    expect(await readEntries(db, unit, "o")).toHaveLength(1);
  });

  it("writes nothing in a conflict, and shows what the other person saved", async () => {
    await push("c", [operation("A/x", 7)], minh);
    const [answer] = await push("c", [operation("A/x", 8)]);
    expect(answer).toMatchObject({ kind: "conflict", current: { value: 7, version: 1, authorName: "Minh" } });
    expect((await readEntries(db, unit, "c")).map(({ value }) => value)).toEqual([7]);
  });

  it("applies several changes of one cell in the order of the batch, also beyond twenty", async () => {
    const many = Array.from({ length: 45 }, (_, i) => operation("A/x", i, i));
    const answers = await push("m", many);
    expect(answers.map((answer) => answer.kind === "saved" && answer.version)).toEqual(many.map((_, i) => i + 1));
    expect(await entryHistory(db, unit, "m", "A/x")).toHaveLength(45);
    expect((await readEntries(db, unit, "m"))[0]).toMatchObject({ value: 44, version: 45 });
  });

  it("refuses a decision that would skip or repeat a version, and writes nothing of the batch", async () => {
    const leap: Decide = (operation, current, at) => {
      const decided = careful(lan)(operation, current, at);
      return operation.key === "A/bad" ? { ...decided, write: { ...decided.write!, version: 9 } } : decided;
    };
    await expect(push("leap", [operation("A/x", 1), operation("A/bad", 1)], lan, at(1), leap)).rejects.toThrow("cannot follow");
    expect(await readEntries(db, unit, "leap")).toEqual([]);
  });

  it("reads what was saved since a moment", async () => {
    await push("s", [operation("A/old", 1)], lan, at(0));
    await push("s", [operation("A/new", 1)], lan, new Date(at(0).getTime() + 600_000));
    const since = await readEntriesSince(db, unit, "s", new Date(at(0).getTime() + 500_000));
    expect(since.map(({ key }) => key)).toEqual(["A/new"]);
    expect(await readEntriesSince(db, unit, "s", at(0))).toHaveLength(2);
  });

  it("reads earlier periods in the order asked for", async () => {
    await push("2024", [operation("A/x", 24)]);
    await push("2025", [operation("A/x", 25)]);
    expect(await readEarlier(db, unit, ["2025", "2024", "2023"])).toEqual([
      { period: "2025", entries: { "A/x": { state: "value", value: 25 } } },
      { period: "2024", entries: { "A/x": { state: "value", value: 24 } } },
      { period: "2023", entries: {} },
    ]);
    expect(await readEarlier(db, unit, [])).toEqual([]);
  });
});
