import { applyOperation, type CellSpec, type Observation, type OperationAnswer } from "@xhht/core";
import { cellName, type Pending } from "./outbox.ts";
import type { Pushed } from "./push.ts";

/** A random sequence that is the same for the same seed (mulberry32). */
export const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const spec = (key: string): CellSpec => ({ key, label: key, counts: key, takes: { kind: "count" } });

/** A server as core says that it answers, with nothing lost: the model that a device is held against. */
export const modelServer = () => {
  const cells = new Map<string, Observation>();
  const answered = new Map<string, OperationAnswer>();
  const writes: { id: string; by: string; cell: string; over: number }[] = [];
  const answer = (one: Pending, by: string): OperationAnswer => {
    const cell = cellName(one);
    const done = applyOperation(cells.get(cell) ?? null, one, { id: by, name: by }, one.typedAt, spec(one.key));
    if (done.write) {
      cells.set(cell, done.write);
      writes.push({ id: one.id, by, cell, over: one.baseVersion });
    }
    return done.answer;
  };
  const push = (batch: readonly Pending[], by: string): OperationAnswer[] =>
    batch.map((one) => {
      const first = answered.get(one.id) ?? answer(one, by);
      answered.set(one.id, first);
      return first;
    });
  return { cells, writes, push };
};

/** A line that loses a question or an answer three times in ten, and delivers a batch again, later, twice in ten. */
export const badLine = (server: ReturnType<typeof modelServer>, by: string, random: () => number) => {
  const late: Pending[][] = [];
  return async (batch: readonly Pending[]): Promise<Pushed> => {
    await Promise.resolve();
    if (late.length > 0 && random() < 0.3) server.push(late.splice(Math.floor(random() * late.length), 1)[0]!, by);
    if (random() < 0.15) return { kind: "unreachable" };
    const answers = server.push(batch, by);
    if (random() < 0.2) late.push([...batch]);
    return random() < 0.15 ? { kind: "unreachable" } : { kind: "answered", answers };
  };
};
