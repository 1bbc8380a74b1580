import type { LoadedPlugin } from "@xhht/core";
import { type Database, listPlans, loadNationalTree, openDatabase, readPlugins, storePlugins } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { loadUnits } from "@xhht/units";
import { afterAll, expect, it } from "vitest";
import { loadPlugins } from "./labels/load-plugins.ts";

eachEngine("the first start", ({ newDatabase, dialect }) => {
  let db: Database;
  afterAll(() => db.close());
  const now = new Date("2026-01-02T03:04:05Z");

  it("takes seconds from nothing to the whole country and every shipped plan; the second start changes nothing", async () => {
    const plugins = (await loadPlugins()).map((definition): LoadedPlugin => ({
      definition,
      version: "0.1.0",
      home: "folder",
    }));
    const url = await newDatabase();
    const start = performance.now();
    db = await openDatabase(url);
    await db.migrate();
    const { units, successions } = loadUnits();
    await loadNationalTree(db, { units, successions, hash: "1" });
    const stored = await storePlugins(db, plugins, { now });
    const ms = performance.now() - start;
    console.log(
      `[first start] ${dialect}: migrated, ${units.length} units, ${plugins.length} plugins in ${Math.round(ms)} ms`,
    );
    expect(stored).toEqual({ ok: true, value: { plugins: plugins.length, plans: 5, planVersions: 5 } });
    expect(ms).toBeLessThan(20_000);

    const seen = { plans: await listPlans(db), plugins: await readPlugins(db) };
    expect(await storePlugins(db, plugins, { now: new Date("2027-01-01T00:00:00Z") })).toEqual({
      ok: true,
      value: { plugins: 0, plans: 0, planVersions: 0 },
    });
    expect({ plans: await listPlans(db), plugins: await readPlugins(db) }).toEqual(seen);
    const shipped = plugins.flatMap(({ definition: { id, plans = [] } }) =>
      plans.map((plan) => [`${id}/${plan.id}`, plan]),
    );
    expect(seen.plans.map(({ id, body }) => [id, body])).toEqual(shipped);
  });

  it("knows the day of effect of the five plans, inferred where the paper prints none", async () => {
    const effects = (await listPlans(db)).map(({ id, unit, effectiveOn, inferred }) => [
      id.split("/")[0],
      unit,
      effectiveOn,
      inferred,
    ]);
    expect(effects).toEqual([
      ["commune-ia-bang", "23905@0000", "2022-12-22", true],
      ["commune-van-hoa", "16327@0000", "2022-08-29", true],
      ["district-ba-dinh", "001@0000", "2022-02-08", false],
      ["province-long-an", "80@0000", "2021-08-01", true],
      ["ward-nguyen-nghiem", "21439@0000", "2022-02-23", false],
    ]);
  });
});
