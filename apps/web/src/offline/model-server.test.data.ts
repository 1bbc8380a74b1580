import type { Observation, OperationAnswer } from "@xhht/core";
import { cellName, type Pending, sameEntry } from "./outbox.ts";
import type { Pushed } from "./push.ts";

/** A random sequence that is the same for the same seed (mulberry32). */
export const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** What reliability.md C4 says a server does, with nothing else in it: the model that a device is held against. */
export const modelServer = () => {
  const cells = new Map<string, Observation>();
  const answered = new Map<string, OperationAnswer>();
  const writes: { id: string; by: string; cell: string; over: number }[] = [];
  const answer = (one: Pending, by: string): OperationAnswer => {
    const cell = cellName(one);
    const now = cells.get(cell);
    const { id, key, state, value, typedAt } = one;
    if (now && sameEntry(now, one)) return { id, kind: "saved", key, version: now.version, savedAt: now.savedAt };
    if ((now?.version ?? 0) !== one.baseVersion) {
      if (!now) throw new Error(`a change of ${cell} stands on version ${one.baseVersion}, which never was`);
      return { id, kind: "conflict", key, current: now };
    }
    const version = one.baseVersion + 1;
    cells.set(cell, { key, state, value, typedAt, version, savedAt: typedAt, author: by, authorName: by });
    writes.push({ id, by, cell, over: one.baseVersion });
    return { id, kind: "saved", key, version, savedAt: typedAt };
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
