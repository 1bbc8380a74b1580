import { type CellKind, type Observation, applyOperation } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, type Decide, entryHistory, openDatabase, pushOperations, readEntries } from "../index.ts";
import { seeded } from "../seeded.test.data.ts";

const unit = "27685@2025-07-01";
const takes: CellKind = { kind: "percent" };
type Author = { id: string; name: string };

const careful = (author: Author): Decide => (operation, current, { now }) =>
  applyOperation(current, operation, author, now.toISOString(), { key: operation.key, label: "", counts: "", takes });
/** The control: whatever comes is written, on whichever version it was made. */
const careless = (author: Author): Decide => (operation, current, at) =>
  careful(author)({ ...operation, baseVersion: current?.version ?? 0 }, current, at);

eachEngine("two people on one cell", ({ newDatabase }) => {
  let db: Database;
  const random = seeded(387);
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  /**
   * Both look at the cell and save, two or three times each, at moments of chance; after a conflict a person has seen the
   * other's value and may save over it. Answers how often a value was overwritten by somebody who had not seen it.
   */
  const race = async (period: string, decideFor: (author: Author) => Decide): Promise<number> => {
    const seen = new Map<string, Set<number>>();
    const person = async (author: Author): Promise<void> => {
      const known = new Set([0]);
      seen.set(author.id, known);
      let version = 0;
      const see = (row: Pick<Observation, "version"> | undefined): void => void known.add((version = row?.version ?? 0));
      for (let turn = 0; turn < 2 + Math.floor(random() * 2); turn++) {
        if (random() < 0.5) see((await readEntries(db, unit, period))[0]);
        for (let wait = Math.floor(random() * 4); wait > 0; wait--) await new Promise(setImmediate);
        const now = new Date();
        const operation = { id: `${period}-${author.id}-${turn}`, key: "A/of", baseVersion: version, typedAt: now.toISOString(), state: "value" as const, value: random() };
        const [answer] = await pushOperations(db, { unit, period, operations: [operation], author, now, decide: decideFor(author) });
        if (answer?.kind === "saved") see(answer);
        else if (answer?.kind === "conflict" && random() < 0.7) see(answer.current);
      }
    };
    await Promise.all([person({ id: "lan", name: "Lan" }), person({ id: "minh", name: "Minh" })]);
    const history = await entryHistory(db, unit, period, "A/of");
    return history.filter(({ author, version }) => !seen.get(author)!.has(version - 1)).length;
  };

  const overwritten = async (races: number, decideFor: (author: Author) => Decide): Promise<number> => {
    let silent = 0;
    for (let at = 0; at < races; at += 10)
      for (const one of await Promise.all(Array.from({ length: 10 }, (_, i) => race(`${decideFor.name}-${at + i}`, decideFor)))) silent += one;
    return silent;
  };

  it("never overwrite in silence, in 1,000 interleavings", { timeout: 120_000 }, async () => {
    expect(await overwritten(1_000, careful)).toBe(0);
    const conflicts = (await db.q.select({ answer: db.t.operation.answer }).from(db.t.operation)).filter(
      ({ answer }) => (answer as { kind: string }).kind === "conflict",
    );
    expect(conflicts.length).toBeGreaterThan(200);
  });

  it("control: without the version they do", async () => {
    expect(await overwritten(100, careless)).toBeGreaterThan(20);
  });
});
