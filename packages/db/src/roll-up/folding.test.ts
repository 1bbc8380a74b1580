import { unitId } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Counting, createFolder, type Database, foldedAt, type Folder, loadNationalTree, openDatabase, rebuildFigures, replaceFacts, verifyFigures, waitingMarks,
} from "../index.ts";
import { openRaw, type RawDatabase } from "../raw-database.test.data.ts";
import { oracle } from "./figures-oracle.test.data.ts";
import { chance, countingOf, factsFrom, periods, randomCountry } from "./random-country.test.data.ts";

const now = new Date("2026-12-01T00:00:00.000Z");
const country = randomCountry();
const reporters = country.units.filter(({ level }) => level !== "nation").map(unitId);

eachEngine("figures of units above", ({ newDatabase, dialect }) => {
  let url: string;
  let db: Database;
  let raw: RawDatabase;
  let counting: Counting;
  let fold: Folder;
  beforeAll(async () => {
    url = await newDatabase();
    db = await openDatabase(url);
    await db.migrate();
    raw = await openRaw(url);
    await loadNationalTree(db, country);
    counting = countingOf(country);
    // Two servers take turns: neither may trust what it remembers once the other has folded.
    const servers = [createFolder(counting), createFolder(counting), createFolder(counting)] as const;
    let turn = 0;
    fold = (on, at) => servers[[0, 0, 1, 0, 2, 2][(turn += 1) % 6]!]!(on, at);
  });
  afterAll(() => Promise.all([db.close(), raw.close()]));

  const bytes = async (): Promise<string> => {
    const { rolled } = db.t;
    return JSON.stringify(await db.q.select().from(rolled).orderBy(rolled.unit, rolled.period, rolled.series));
  };
  /** Some unit sends, sends again or takes back what it sent. */
  const step = async (random: () => number): Promise<void> => {
    const unit = reporters[Math.floor(random() * reporters.length)]!;
    const period = periods[Math.floor(random() * periods.length)]!;
    await db.tx((tx) => replaceFacts(tx, unit, period, factsFrom(random, unit, period), now));
  };

  it("folded step by step are the bytes of a rebuild from nothing, and what one SQL query finds", { timeout: 240_000 }, async () => {
    const columns = "unit, period, series, numerator, denominator, reported, expected, missing_denominator, unknown, suppressed";
    for (let seed = 1; seed <= 12; seed++) {
      const random = chance(seed);
      for (let at = 0; at < 50; at++) {
        await step(random);
        if (random() < 0.4) await fold(db, now);
      }
      await fold(db, now);
      const folded = await bytes();
      const found = await raw.all(`select ${columns} from rolled order by unit, period, series`);
      expect(found.length).toBeGreaterThan(50);
      expect(found.map(numbers)).toEqual((await raw.all(oracle(dialect))).map(numbers));
      expect(await verifyFigures(db, counting)).toEqual([]);
      await rebuildFigures(db, counting, now);
      expect(await bytes()).toBe(folded);
    }
  });

  it("lose nothing when many send while one folds, and nobody waits for ever", { timeout: 120_000 }, async () => {
    const still = new Set(Array.from({ length: 16 }, (_, sender) => sender));
    const senders = Array.from(still, async (sender) => {
      const random = chance(1_000 + sender);
      for (let at = 0; at < 15; at++) await step(random);
      still.delete(sender);
    });
    const folder = async (): Promise<void> => {
      while (still.size > 0) {
        await fold(db, now);
        await new Promise(setImmediate);
      }
    };
    await Promise.all([...senders, folder(), folder()]);
    await fold(db, now);
    expect(await waitingMarks(db)).toBe(0);
    expect(await verifyFigures(db, counting)).toEqual([]);
  });

  it("say as of when, and how much waits", async () => {
    const before = await foldedAt(db, "VN@0000", "2026");
    const sentAt = new Date("2027-01-05T06:07:08.900Z");
    const facts = [{ indicator: "COUNT", state: "value" as const, numerator: 7, denominator: null, report: "r", hash: "h", sentAt, province: "10@0000" }];
    await db.tx((tx) => replaceFacts(tx, "30000@2025-07-01", "2026", facts, sentAt));
    expect(await waitingMarks(db)).toBe(1);
    const later = new Date(sentAt.getTime() + 300);
    expect(await fold(db, later)).toEqual({ marks: 1, places: 2 });
    expect(await waitingMarks(db)).toBe(0);
    expect(await foldedAt(db, "VN@0000", "2026")).toEqual({ ...(await db.q.select().from(db.t.folded)).find(({ unit, period }) => unit === "VN@0000" && period === "2026"), revision: before.revision + 1, at: later, lastSentAt: sentAt });
    await db.tx((tx) => replaceFacts(tx, "30000@2025-07-01", "2026", facts, sentAt));
    expect(await waitingMarks(db)).toBe(0);
  });

  it("control: a figure that somebody changed by hand is found", async () => {
    await raw.run("update rolled set numerator = numerator + 1 where unit = '10@0000' and period = '2024' and series = 'RATIO'");
    const faults = await verifyFigures(db, counting);
    expect(faults.map(({ unit, period, series }) => `${unit} ${period} ${series}`).toSorted()).toEqual(["10@0000 2024 RATIO", "VN@0000 2024 RATIO"]);
    await rebuildFigures(db, counting, now);
    expect(await verifyFigures(db, counting)).toEqual([]);
  });
});

const numbers = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, name === "unit" || name === "period" || name === "series" ? value : Number(value)]));
