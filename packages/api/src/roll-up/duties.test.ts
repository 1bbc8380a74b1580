import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUnitTree, period, type Unit, unitId } from "@xhht/core";
import { openDatabase } from "@xhht/db";
import { expect, test } from "vitest";
import type { World } from "../world.ts";
import { dutiesOf } from "./duties.ts";
import type { Scene } from "./scene.ts";

const unit = (code: string, level: Unit["level"], validFrom: string, parent: string | null): Unit => ({ code, level, validFrom, validTo: null, versions: [{ from: validFrom, name: code, type: "", parent }] });
const nation = unit("VN", "nation", "0000", null);
const children = [unit("02", "commune", "2025-07-01", "VN@0000"), unit("01", "commune", "0000", "VN@0000")];
const world = {
  tree: createUnitTree([nation, ...children], []),
  alike: () => "commune",
  obligations: (id: string) => (id === "01@0000" ? [{ period: "2024", deadline: null }] : []),
} as unknown as World;

test("a unit that began after a period owes nothing for it and takes nothing from what those owe that were there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-duties-"));
  const db = await openDatabase(`sqlite:${join(folder, "x.db")}`);
  await db.migrate();
  const scene: Scene = { unit: nation, id: unitId(nation), period: period("2024")!, year: 2024, view: "restated", on: "2026-01-01", children };
  expect((await dutiesOf(world, db, scene, new Date("2025-01-01"))).map(({ expected }) => expected)).toEqual([0, 1]);
  await db.close();
  rmSync(folder, { recursive: true });
});
