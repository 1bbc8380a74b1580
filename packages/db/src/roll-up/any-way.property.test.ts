import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok, reportId, unitId } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { actOnReport, ClosedYear, createFolder, type Database, type Folder, factsOf, loadNationalTree, openDatabase, rebuildFigures, replaceFacts } from "../index.ts";
import { openRaw, type RawDatabase } from "../raw-database.test.data.ts";
import { chance, countingOf, factsFrom, randomCountry } from "./random-country.test.data.ts";

const now = new Date("2026-12-01T00:00:00.000Z");
const country = randomCountry(2);
const counting = countingOf(country);
const reporters = country.units.filter(({ level }) => level !== "nation").map(unitId);

/** Somebody sends, sends again or takes back; closes the year of a unit; opens it again. */
const acts = fc.record({
  kind: fc.oneof({ weight: 8, arbitrary: fc.constant("send" as const) }, { weight: 1, arbitrary: fc.constantFrom("close" as const, "open" as const) }),
  unit: fc.constantFrom(...reporters),
  period: fc.constantFrom("2025", "2026"),
  seed: fc.nat(1_000_000),
});
type Act = (typeof acts) extends fc.Arbitrary<infer T> ? T : never;

eachEngine("figures folded step by step, and on SQLite worked out from nothing", ({ newDatabase }) => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-any-way-"));
  /** What the reports that are closed said when they were. */
  const closed = new Map<string, string[]>();
  let [db, other]: Database[] = [];
  let raws: RawDatabase[];
  let fold: Folder;
  beforeAll(async () => {
    const urls = [await newDatabase(), `sqlite:${join(folder, "rebuilt.db")}`];
    [db, other] = await Promise.all(urls.map((url) => openDatabase(url)));
    for (const one of [db!, other!]) {
      await one.migrate();
      await loadNationalTree(one, country);
    }
    raws = await Promise.all(urls.map(openRaw));
    fold = createFolder(counting);
  });
  afterAll(async () => {
    await Promise.all([db!, other!, ...raws].map((one) => one.close()));
    rmSync(folder, { recursive: true });
  });

  const tables = ["rolled", "fact"] as const;
  const columns = {
    rolled: "unit, period, series, numerator, denominator, reported, expected, missing_denominator, unknown, suppressed",
    fact: "unit, period, indicator, state, numerator, denominator, report, hash",
  };
  const stored = (raw: RawDatabase): Promise<string[]> =>
    Promise.all(tables.map(async (table) => JSON.stringify(await raw.all(`select ${columns[table]} from ${table} order by unit, period, ${table === "fact" ? "indicator" : "series"}`), plain)));

  const factsText = async (one: Database, { unit, period }: Act): Promise<string[]> => (await factsOf(one, unit, period)).map((fact) => JSON.stringify(fact));
  /** Does one act; says whether the closed year refused it. */
  const doIt = async (one: Database, { kind, unit, period, seed }: Act): Promise<boolean> => {
    if (kind === "send") {
      const facts = factsFrom(chance(seed), unit, period);
      return one.tx((tx) => replaceFacts(tx, unit, period, facts, now)).then(() => false, (error: unknown) => {
        if (error instanceof ClosedYear) return true;
        throw error;
      });
    }
    const event = { act: kind === "close" ? ("close" as const) : ("reopen" as const), reason: null, cells: [], hash: null, alone: false };
    const state = kind === "close" ? ("closed" as const) : ("sent" as const);
    await actOnReport(one, reportId({ unit, subject: "common", period }), { by: { id: "p", name: "P" }, chain: "10@0000", now, decide: (report) => ok({ report: { ...report, state, sentAt: now.toISOString() }, event }) });
    return false;
  };

  it("51 are the same, on both engines, after any acts; and what a closed year says never moves", { timeout: 600_000 }, async () => {
    let refusals = 0;
    const holds = fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 3 }), async (some) => {
      for (const act of some) {
        const place = `${act.unit} ${act.period}`;
        const [here, there] = [await doIt(db!, act), await doIt(other!, act)];
        expect(here).toBe(there);
        refusals += here ? 1 : 0;
        const facts = await factsText(db!, act);
        if (act.kind === "close") closed.set(place, facts);
        if (act.kind === "open") closed.delete(place);
        expect(facts).toEqual(expect.arrayContaining(closed.get(place) ?? []));
      }
      await fold(db!, now);
      await rebuildFigures(other!, counting, now);
      const [folded, rebuilt] = await Promise.all(raws.map(stored));
      expect(folded).toEqual(rebuilt);
    });
    // Every case starts from what the ones before it left.
    await fc.assert(holds, { numRuns: 1_000, endOnFailure: true });
    expect(refusals).toBeGreaterThan(10);
  });
});

/** Drivers give whole numbers as numbers, texts or big ones. */
const plain = (key: string, value: unknown): unknown => (typeof value === "bigint" || (typeof value === "string" && /^\d+$/.test(value) && !["unit", "period", "hash"].includes(key)) ? Number(value) : value);
