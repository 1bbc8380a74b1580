import type { Database } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerSchemas } from "./openapi/open-api.ts";
import { appRouter } from "./router.ts";
import { openSampleWorld, visitor } from "./sample-world.test.data.ts";
import { procedures } from "./wire.ts";
import type { World } from "./world.ts";

const plan = "ward-duc-pho/qd-1373";

eachEngine("the router", ({ dialect, newDatabase }) => {
  let db: Database;
  let world: World;
  let ask: ReturnType<typeof appRouter.createCaller>;
  beforeAll(async () => {
    ({ db, world } = await openSampleWorld(await newDatabase()));
    ask = appRouter.createCaller(visitor({ db, world }));
  });
  afterAll(() => db.close());

  test("every real answer of what is served by address fits the schema that describes it", async () => {
    const unit = "27685@0000";
    const answers: Record<keyof typeof answerSchemas, unknown> = {
      "units.search": await ask.units.search({ text: "duc pho" }),
      "units.get": await ask.units.get({ id: unit }),
      "plugins.list": await ask.plugins.list(),
      "plugins.get": await ask.plugins.get({ id: "national-1373" }),
      "plans.list": await ask.plans.list(),
      "plans.get": await ask.plans.get({ id: plan }),
      "plans.checks": await ask.plans.checks({ id: plan }),
      "plans.comparison": await ask.plans.comparison({ id: plan }),
      "plans.matrix": await ask.plans.matrix({ id: plan }),
      "plans.version": await ask.plans.version({ id: plan }),
      "plans.history": await ask.plans.history({ id: plan }),
      "indicators.list": await ask.indicators.list(),
      "indicators.get": await ask.indicators.get({ code: "SKILL_INFO" }),
      "taskTables.get": await ask.taskTables.get({ plan, table: "training" }),
      "definition.get": await ask.definition.get({ unit }),
      "meta.get": await ask.meta.get(),
      "meta.ping": await ask.meta.ping(),
    };
    expect(Object.keys(answers).toSorted()).toEqual([...procedures].flatMap(([path, { about }]) => (about.meta.rest ? [path] : [])).toSorted());
    for (const [path, answer] of Object.entries(answers)) {
      const wire: unknown = JSON.parse(JSON.stringify(answer));
      const parsed = answerSchemas[path as keyof typeof answerSchemas].safeParse(wire);
      expect({ path, issues: parsed.error?.issues ?? [] }).toEqual({ path, issues: [] });
    }
  });

  test("a plan is composed: value beside the nation's, inherited deadline, inherited nothing from a parent it has not", async () => {
    const view = await ask.plans.get({ id: plan, year: 2024 });
    expect(view.targets).toMatchObject([
      { text: "khoảng 35%", kind: "ratio", parent: null, nation: { who: "Cả nước", value: 50, standing: "lower", difference: -15 } },
    ]);
    expect(view.deadlines).toMatchObject([
      { label: "Báo cáo kết quả năm", lastDay: "2024-12-04", lastMoment: "2024-12-04T16:59:59.999Z", inheritedFrom: "Mặc định của hệ thống · Mọi xã, phường" },
    ]);
    expect((await ask.plans.matrix({ id: plan })).rows).toMatchObject([{ place: "III.1.a", cells: { "hkh-xa": { role: "lead", duties: ["V.1.a"] }, "ubnd-xa": { role: "coordinate" } } }]);
    expect(Object.keys(view.agencies).toSorted()).toEqual(["hkh-xa", "ubnd-xa"]);
    expect(view.summary).toMatchObject({ number: "KH 45/KH-UBND", effect: { on: "2022-03-01", inferred: false }, holder: { name: "Phường Đức Phổ" }, closedOn: null });
  });

  test("after its unit ended the plan is closed and nobody holds it", async () => {
    const { summary } = await ask.plans.get({ id: plan, on: "2025-07-01" });
    expect(summary).toMatchObject({ holder: null, closedOn: "2025-06-30" });
  });

  test("lists are filtered, without regard to diacritics", async () => {
    const idsOf = async (filters: Parameters<typeof ask.plans.list>[0]) => (await ask.plans.list(filters)).map(({ id }) => id);
    expect(await idsOf({})).toEqual([plan]);
    expect(await idsOf({ level: "commune", programme: "qd-1373", unit: "27685@0000", text: "DUC PHO" })).toEqual([plan]);
    expect(await idsOf({ level: "province" })).toEqual([]);
    expect(await idsOf({ text: "hà nội" })).toEqual([]);
    expect(await idsOf({ unit: "27685@2025-07-01" })).toEqual([]);
  });

  test("a unit is found by identity, or by code on a day; the same code is another unit later", async () => {
    expect((await ask.units.get({ code: "27685", on: "2022-01-01" })).id).toBe("27685@0000");
    expect((await ask.units.get({ code: "27685", on: "2025-07-01" })).predecessors).toHaveLength(2);
    await expect(ask.units.get({ code: "27688", on: "2025-07-01" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await ask.units.get({ code: "27688" })).validTo).toBe("2025-06-30");
    expect((await ask.units.get({ id: "27685@0000" })).plans.map(({ id }) => id)).toEqual([plan]);
  });

  test("what does not exist is NOT_FOUND with a sentence", async () => {
    await expect(ask.plans.get({ id: "a/b" })).rejects.toMatchObject({ code: "NOT_FOUND", message: "Không có kế hoạch nào mang mã “a/b”." });
    await expect(ask.plans.history({ id: "a/b" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(ask.units.get({ code: "99999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(ask.taskTables.get({ plan, table: "constructor" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("about: the engine is the one in use", async () => {
    expect(await ask.meta.get()).toEqual({
      demo: null,
      version: "1.2.3",
      engine: dialect,
      today: "2024-05-01",
      counts: { units: 6, successions: 2, plugins: 3, plans: 1, indicators: 1, targets: 1 },
    });
  });
});
