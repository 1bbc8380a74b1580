import { unitId } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { loadUnits } from "@xhht/units";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, contentHash, findUnit, loadNationalTree, openDatabase, readUnitTree } from "../index.ts";

eachEngine("the national tree", ({ newDatabase, dialect }) => {
  const { units, successions } = loadUnits();
  const hash = contentHash([units, successions]);
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  it("loads in seconds, once", async () => {
    const { loaded, ms } = await loadNationalTree(db, { units, successions, hash });
    console.log(
      `[national tree] ${dialect}: ${units.length} units and ${successions.length} successions loaded in ${Math.round(ms)} ms`,
    );
    expect(loaded).toBe(true);
    expect(ms).toBeLessThan(20_000);
    expect(await loadNationalTree(db, { units, successions, hash })).toMatchObject({ loaded: false });
  });

  it("reads back whole, fast, in the order of identities", async () => {
    const times: number[] = [];
    let tree = await readUnitTree(db);
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      tree = await readUnitTree(db);
      times.push(performance.now() - start);
    }
    console.log(`[national tree] ${dialect}: read in ${times.map((ms) => Math.round(ms)).join(", ")} ms`);
    const byId = (a: string, b: string): number => (a < b ? -1 : 1);
    expect(tree.units).toEqual(units.toSorted((a, b) => byId(unitId(a), unitId(b))));
    expect(tree.successions).toEqual(
      successions.toSorted((a, b) => byId(`${a.from} ${a.to} ${a.on}`, `${b.from} ${b.to} ${b.on}`)),
    );
  });

  it("finds the five places by code and day", async () => {
    const on = "2022-03-01";
    const codes = ["16327", "21439", "23905", "80", "001"];
    expect(await Promise.all(codes.map((code) => findUnit(db, { code, on })))).toEqual(
      codes.map((code) => `${code}@0000`),
    );
  });
});
