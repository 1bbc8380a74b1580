import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { type ImportStanding, type ImportView, openWorld, type PlanView } from "@xhht/api";
import type { LoadedPlugin, PluginDefinition } from "@xhht/core";
import { storePlugins } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Caller, type EvidenceSite, openEvidenceSite } from "../evidence/evidence-site.test.data.ts";

const paper = readFileSync(new URL("../../../../packages/documents/src/import/fixtures/phuong-son-ca.txt", import.meta.url));
const lookEvery = 100;

eachEngine("a plan that was saved from a paper", ({ newDatabase, dialect }) => {
  let here: EvidenceSite;
  let hoa: Caller;
  let plan: string;
  const opened: EvidenceSite[] = [];
  const open = async (more: Parameters<typeof openEvidenceSite>[0]): Promise<EvidenceSite> => {
    const site = await openEvidenceSite(more);
    opened.push(site);
    return site;
  };
  let url: string;

  beforeAll(async () => {
    url = await newDatabase();
    here = await open({ url, lookEvery });
    hoa = await here.person("reporter", here.place.commune);
  }, 60_000);
  afterAll(async () => {
    for (const site of opened) await site.close();
  });

  const ask = async <T>(site: EvidenceSite, path: string, input: unknown, method: "GET" | "POST" = "GET"): Promise<T> => {
    const query = method === "GET" ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
    const body = method === "POST" ? { body: JSON.stringify(input) } : {};
    const response = await fetch(`${site.address}/trpc/${path}${query}`, { method, ...body, headers: { origin: site.address, cookie: hoa.cookie, "content-type": "application/json" } });
    const { result, error } = (await response.json()) as { result?: { data: T }; error?: { message: string } };
    if (!result) throw new Error(error?.message);
    return result.data;
  };
  const saved = async (): Promise<string> => {
    const sent = await fetch(`${here.address}/imports?unit=${encodeURIComponent(here.place.commune)}&name=a.txt`, { method: "POST", body: paper, headers: { origin: here.address, cookie: hoa.cookie, "content-type": "text/plain" } });
    const { id } = (await sent.json()) as { id: string };
    const { reading } = await ask<ImportView>(here, "imports.get", { id });
    let standing = await ask<ImportStanding>(here, "imports.change", { id, version: 0, change: { kind: "acceptSure" } }, "POST");
    for (const [target, { indicator }] of reading.targets.entries())
      if (standing.choices.targets[target] === undefined) standing = await ask(here, "imports.change", { id, version: standing.version, change: { kind: "link", target, indicator } }, "POST");
    return (await ask<{ plan: string }>(here, "imports.save", { id, version: standing.version }, "POST")).plan;
  };

  it.skipIf(dialect === "sqlite")("is shown by another server within a moment, a server that does not look never shows it (SQLite has one server)", async () => {
      const [there, blind] = [await open({ url, lookEvery }), await open({ url, lookEvery: 3_600_000 })];
      plan = await saved();
      const shows = (site: EvidenceSite) => ask<PlanView>(site, "plans.get", { id: plan }).then(() => true, () => false);
      expect(await shows(here)).toBe(true);
      const begun = performance.now();
      while (!(await shows(there)) && performance.now() - begun < 20_000) await pause(50);
      const took = performance.now() - begun;
      console.log(`[engines] the other server showed it after ${Math.round(took)} ms`);
      expect([await shows(there), await shows(blind)]).toEqual([true, false]);
      expect(took).toBeLessThan(10_000);
    }, 120_000);

  it("gives way to a province's plugin that came later: the start says so, serves all else, and the plan's checks name it", async () => {
    plan ??= await saved();
    const { definition } = (await again()).world.standing.find(({ definition: one }) => one.id === plan.split("/")[0])!;
    const agency = Object.keys(definition.agencies ?? {})[0]!;
    const [code = "", on = ""] = here.place.province.split("@");
    const province: PluginDefinition = { id: "province-that-came-later", unit: { code, on: on === "0000" ? "2026-01-01" : on, level: "province", name: "Tỉnh" }, agencies: { [agency]: { label: "Cơ quan của tỉnh" } } };
    const { world, issues } = await again({ definition: province, version: "1.0.0", home: "folder" });
    expect(issues).toEqual([]);
    expect(world.givesWay.map(({ message }) => message)).toEqual([
      `Kế hoạch đã lưu của gói “${definition.id}” và gói “province-that-came-later” cùng định nghĩa cơ quan “${agency}”; ở nơi cả hai cùng áp dụng thì đang dùng định nghĩa của gói “province-that-came-later”.`,
    ]);
    expect(world.checks({ id: plan })!.map((issue) => issue.code)).toContain("plugin.gives-way");
    expect(world.plan({ id: plan })!.agencies[agency]!.label).toBe("Cơ quan của tỉnh");
    expect(world.obligations(here.place.commune, 2026).map((owed) => world.form(owed).title)).toHaveLength(1);
  }, 60_000);

  /** The world as another start would open it, with one more plugin. */
  const again = async (...more: LoadedPlugin[]) => {
    const now = (): Date => new Date("2026-11-22T07:00:00.000Z");
    const plugins = [...here.plugins, ...more];
    const stored = await storePlugins(here.db, plugins, { now: now() });
    const world = await openWorld({ db: here.db, plugins, now, version: "test" });
    if (!world.ok) throw new Error(JSON.stringify(world.issues));
    return { world: world.value, issues: stored.ok ? [] : stored.issues };
  };
});
