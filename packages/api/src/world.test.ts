import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoadedPlugin, PluginDefinition, Result } from "@xhht/core";
import { loadNationalTree, openDatabase, storePlugins } from "@xhht/db";
import { sampleTree } from "@xhht/testing";
import { expect, test } from "vitest";
import { samplePlugins } from "./sample-world.test.data.ts";
import { openWorld, type World } from "./world.ts";

/** Opens a world with the sample programme, the communes' level, and a province that calls one agency by `key`. */
const openedWith = async (key: string): Promise<Result<World>> => {
  const province: PluginDefinition = {
    id: "province-tay-ninh",
    unit: { code: "80", on: "2022-01-01", level: "province", name: "Tỉnh Tây Ninh" },
    agencies: { [key]: { label: "Sở Giáo dục và Đào tạo", short: "SGDĐT" } },
  };
  const shared = samplePlugins.filter(({ definition }) => !definition.unit);
  const plugins: LoadedPlugin[] = [...shared, { definition: province, version: "1.0.0", home: "folder" }];
  const now = (): Date => new Date("2024-05-01T00:00:00Z");
  const folder = mkdtempSync(join(tmpdir(), "xhht-world-"));
  const db = await openDatabase(`sqlite:${join(folder, "world.db")}`);
  try {
    await db.migrate();
    await loadNationalTree(db, sampleTree());
    expect(await storePlugins(db, plugins, { now: now() })).toMatchObject({ ok: true });
    return await openWorld({ db, plugins, now, version: "1.2.3" });
  } finally {
    await db.close();
    rmSync(folder, { recursive: true });
  }
};

test("a clash that only a commune without a plugin would meet stops the start and names both plugins", async () => {
  expect(await openedWith("hkh-xa")).toEqual({
    ok: false,
    issues: [expect.objectContaining({ code: "plugin.clash", place: "agencies.hkh-xa", message: expect.stringMatching(/“level-commune”.*“province-tay-ninh”/) as string })],
  });
  expect((await openedWith("sgddt")).ok).toBe(true);
});
