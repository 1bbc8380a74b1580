import { unitId } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createFolder, type Database, loadNationalTree, openDatabase, type Queries, rebuildFigures, replaceFacts, verifyFigures, waitingMarks } from "../index.ts";
import type { Fact } from "./fact.ts";
import { openRaw } from "../raw-database.test.data.ts";
import { chance, countingOf, factsFrom, randomCountry } from "./random-country.test.data.ts";

const now = new Date("2026-12-01T00:00:00.000Z");
const period = "2026";
const country = randomCountry();
const communes = country.units.filter(({ level, validTo }) => level === "commune" && validTo === null).map(unitId);
const senders = Array.from({ length: 16 }, (_, sender) => sender);
const counting = countingOf(country);

type Facts = Omit<Fact, "unit" | "period">[];
/** One sending in the transaction of its sender. */
type Send = (tx: Queries, unit: string, facts: Facts) => Promise<void>;

const codeOf = (error: unknown): string => String(((error as { cause?: unknown }).cause as { code?: string } | undefined)?.code ?? (error as { code?: string }).code ?? error);

/** Postgres looks for senders that wait for each other after a second; a test need not wait so long. */
const findsDeadlocksSoon = async (url: string): Promise<void> => {
  const raw = await openRaw(url);
  await raw.run("do $$ begin execute format('alter database %I set deadlock_timeout = ''100ms''', current_database()); end $$");
  await raw.close();
};

eachEngine("sixteen senders of one year", ({ newDatabase, dialect }) => {
  /** On Postgres two servers, for one has fewer connections than there are senders. */
  let servers: Database[];
  beforeAll(async () => {
    const url = await newDatabase();
    if (dialect === "postgres") await findsDeadlocksSoon(url);
    servers = await Promise.all(Array.from({ length: dialect === "postgres" ? 2 : 1 }, () => openDatabase(url)));
    await servers[0]!.migrate();
    await loadNationalTree(servers[0]!, country);
  });
  afterAll(() => Promise.all(servers.map((db) => db.close())));

  /** Every sender sends so many forms of places that others send of too, each with its cells in its own order; gives what was refused. */
  const sendAll = async (forms: number, send: Send): Promise<string[]> => {
    const refused: string[] = [];
    const sending = senders.map(async (sender) => {
      const random = chance(7_000 + sender);
      for (let at = 0; at < forms; at++) {
        const unit = communes[Math.floor(random() * communes.length)]!;
        const facts = factsFrom(random, unit, period);
        const typed = sender % 2 === 0 ? facts : facts.toReversed();
        await servers[sender % servers.length]!.tx((tx) => send(tx, unit, typed)).catch((error: unknown) => refused.push(codeOf(error)));
      }
    });
    await Promise.all(sending);
    return refused;
  };

  it("and two servers that fold: nobody is refused, no mark is left, every figure is right", { timeout: 120_000 }, async () => {
    const still = new Set(["sending"]);
    const folding = servers.map(async (db) => {
      const fold = createFolder(counting);
      while (still.size > 0) {
        await fold(db, now);
        await new Promise((done) => setTimeout(done, 5));
      }
    });
    const refused = await sendAll(15, (tx, unit, facts) => replaceFacts(tx, unit, period, facts, now));
    still.clear();
    await Promise.all(folding);
    await createFolder(counting)(servers[0]!, now);
    expect(refused).toEqual([]);
    expect(await waitingMarks(servers[0]!)).toBe(0);
    expect(await verifyFigures(servers[0]!, counting)).toEqual([]);
  });

  it("control: where each adds to the figures above in its own transaction, some wait for each other and are refused, but where only one can write", { timeout: 120_000 }, async () => {
    await rebuildFigures(servers[0]!, counting, now);
    const addAbove: Send = async (tx, unit, facts) => {
      await replaceFacts(tx, unit, period, facts, now);
      const { rolled } = tx.t;
      for (const { indicator } of facts)
        for (const above of ["10@0000", "VN@0000"])
          await tx.q.update(rolled).set({ reported: sql`${rolled.reported} + 1` }).where(and(eq(rolled.unit, above), eq(rolled.period, period), eq(rolled.series, indicator)));
    };
    const refused = await sendAll(4, addAbove);
    expect(refused.includes("40P01")).toBe(dialect === "postgres");
  });
});
