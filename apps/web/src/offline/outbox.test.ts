import type { Observation, OperationAnswer } from "@xhht/core";
import { expect, test } from "vitest";
import { again, type Change, giveUp, nextBatch, type Pending, settled, step, typed } from "./outbox.ts";

const cell = { unit: "23650@2025-07-01", period: "2026", key: "LEARNING_FAMILY/of" };
const me = { id: "p1", name: "Chị Lan" };
const value = (value: number) => ({ state: "value" as const, value });
const known = (n: number, version: number) => ({ ...value(n), version });
const stamp = (id: string) => ({ id, at: `at-${id}`, tab: "t" });
const theirs = (n: number, version: number): Observation => ({
  key: cell.key, ...value(n), version, author: "p2", authorName: "Chị Hoa", typedAt: "t", savedAt: "s",
});
const saved = (id: string, version: number): OperationAnswer => ({ id, kind: "saved", key: cell.key, version, savedAt: "s" });
const conflict = (id: string, current: Observation): OperationAnswer => ({ id, kind: "conflict", key: cell.key, current });

/** Walks through steps from an empty outbox. */
const walk = (...steps: ((list: Pending[]) => Partial<Change>)[]): Pending[] =>
  steps.reduce<Pending[]>((list, next) => step(list, { put: [], drop: [], ...next(list) }), []);
const type = (id: string, n: number, version = 3) => (list: Pending[]) => typed(list, cell, value(n), known(10, version), stamp(id));
const send = (list: Pending[]) => ({ put: nextBatch(list) });

test("what was not sent is replaced, and keeps the version on which it was made", () => {
  expect(walk(type("1", 11), type("2", 12, 4))).toMatchObject([{ id: "2", value: 12, baseVersion: 3, stage: "waiting" }]);
});

test("typing back what the server has leaves nothing to send", () => {
  expect(walk(type("1", 11), type("2", 10))).toEqual([]);
});

test("what may have arrived is never changed; the next typing waits behind it and stands on its answer", () => {
  const list = walk(type("1", 11), send, type("2", 12));
  expect(list).toMatchObject([{ id: "1", value: 11, stage: "sent" }, { id: "2", value: 12, stage: "waiting" }]);
  expect(nextBatch(list).map(({ id }) => id)).toEqual(["1"]);
  expect(walk(() => ({ put: list }), (now) => settled(now, [saved("1", 4)], me))).toMatchObject([{ id: "2", baseVersion: 4 }]);
});

test("a saved change says what the server now has, in this person's name", () => {
  const list = walk(type("1", 11), send);
  expect(settled(list, [saved("1", 4)], me).known).toMatchObject([{ ...cell, ...value(11), version: 4, authorName: "Chị Lan" }]);
});

test("in a conflict both values stay, and typing on does not end it", () => {
  const list = walk(type("1", 11), send, (now) => settled(now, [conflict("1", theirs(20, 5))], me), type("2", 12));
  expect(list).toMatchObject([{ id: "2", value: 12, stage: "stuck", answer: { kind: "conflict", current: { value: 20 } } }]);
  expect(nextBatch(list)).toEqual([]);
});

test("keeping one's own value is a new change on top of the other's; taking the other's sends nothing", () => {
  const list = walk(type("1", 11), send, (now) => settled(now, [conflict("1", theirs(20, 5))], me));
  expect(step(list, again(list, "1", stamp("9")))).toMatchObject([{ id: "9", value: 11, baseVersion: 5, stage: "waiting" }]);
  expect(step(list, giveUp(list, "1"))).toEqual([]);
});

test("a conflict with the very value that was typed meanwhile is none", () => {
  expect(walk(type("1", 11), send, type("2", 20), (now) => settled(now, [conflict("1", theirs(20, 5))], me))).toEqual([]);
});

test("an answer that comes twice, or to something never sent, changes nothing", () => {
  const list = walk(type("1", 11));
  expect(settled(list, [saved("1", 4)], me)).toEqual({ put: [], drop: [], known: [] });
  expect(settled([], [saved("1", 4)], me)).toEqual({ put: [], drop: [], known: [] });
});

test("a batch holds so many cells of one unit and period, what may have arrived first", () => {
  const many = (list: Pending[]) => ({
    put: Array.from({ length: 30 }, (_, n) => typed(list, { ...cell, key: `K${n}/of`, period: n === 29 ? "2025" : "2026" }, value(n), known(-1, 0), stamp(`a${100 + n}`)).put).flat(),
  });
  const list = walk(many, (now) => ({ put: nextBatch(now).slice(5, 6) }));
  const batch = nextBatch(list, 20);
  expect(batch).toHaveLength(20);
  expect(batch[0]!.id).toBe("a105");
  expect(batch.every(({ period }) => period === "2026")).toBe(true);
});
