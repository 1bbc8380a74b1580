import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import type { PluginDefinition } from "@xhht/core";
import { afterAll, expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { prepare } from "./start-up.ts";

const home = mkdtempSync(join(tmpdir(), "xhht-start-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Starts over plugins of its own; gives what start-up says and how many plugins the database then holds. */
const startWith = async (name: string, definitions: PluginDefinition[]) => {
  const folder = join(home, name);
  for (const definition of definitions) {
    const own = join(folder, "plugins", definition.id);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "package.json"), JSON.stringify({ name: definition.id, version: "1.0.0", type: "module", exports: "./index.js" }));
    writeFileSync(join(own, "index.js"), `export default ${JSON.stringify(definition)}`);
  }
  const config = readConfig({ DATA_DIR: join(folder, "data") }, folder);
  if (!config.ok) throw new Error(JSON.stringify(config.issues));
  const prepared = await prepare(config.value, () => new Date("2024-05-01T00:00:00Z"), join(folder, "plugins"));
  if (prepared.ok) await prepared.value.db.close();
  const file = new DatabaseSync(join(folder, "data/xhht.sqlite"));
  const [row] = file.prepare("SELECT count(*) AS stored FROM plugin_version").all() as { stored: number }[];
  file.close();
  return { prepared, stored: row!.stored };
};

const communes: PluginDefinition = { id: "level-commune", level: "commune", agencies: { office: { label: "Văn phòng xã" } } };
const province = (agency: string): PluginDefinition => ({
  id: "province-x",
  unit: { code: "80", on: "2022-01-01", level: "province", name: "Tỉnh Long An" },
  agencies: { [agency]: { label: "Văn phòng tỉnh" } },
});

test("a clash that only a commune without a plugin would meet stops the start before anything is stored", async () => {
  const { prepared, stored } = await startWith("clash", [communes, province("office")]);
  expect(prepared.ok ? [] : prepared.issues.map(({ place }) => place)).toEqual(["agencies.office"]);
  expect(stored).toBe(0);
});

test("places on one path clash by the tree, neighbours and plugins with keys of their own do not", async () => {
  const district: PluginDefinition = { ...province("office"), id: "district-y", unit: { code: "794", on: "2022-01-01", level: "district", name: "Thành phố Tân An" } };
  const below = await startWith("below", [province("office"), district]);
  expect([below.prepared.ok, below.stored]).toEqual([false, 0]);
  const apart = await startWith("apart", [communes, province("desk")]);
  expect([apart.prepared.ok, apart.stored]).toEqual([true, 2]);
});
