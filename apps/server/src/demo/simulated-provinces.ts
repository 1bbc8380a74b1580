import { dayIn, refreshFigures } from "@xhht/api";
import { createFolder } from "@xhht/db";
import { existsOn, type Unit } from "@xhht/core";
import { chosenUnits, lastDay, treeOfYear } from "../simulation/chosen-units.ts";
import { demoStaff } from "../simulation/demo-staff.ts";
import { simulateProvince } from "../simulation/simulate-into-database.ts";
import { sizesFrom } from "../simulation/size-of.ts";
import type { DemoInput } from "./seed-demo.ts";

/** The first year of the boundaries of today. */
const first = 2025;
const seed = 1;

/**
 * Lays in the years since the reform, up to today, for all communes of the provinces in which the five places lie, and adds
 * them up: so the dashboards show something. What the five places themselves hold and owe stays as it is.
 */
export const simulateProvinces = async ({ db, world, takeovers, now }: DemoInput): Promise<void> => {
  const at = now();
  const today = dayIn(at);
  const staff = (await demoStaff(db))!;
  // First of what is there: the facts of the five places are read from their snapshots, the others need not be.
  await refreshFigures(world, db, at);
  const sizeOf = sizesFrom(world.tree, seed);
  for (let year = first; year <= Number(today.slice(0, 4)); year++) {
    const codes = [...new Set(takeovers.flatMap(({ successor }) => provinceOf(world.tree.byId(successor)!)))];
    const groups = chosenUnits(world.tree, { year, tree: treeOfYear(year), provinces: codes });
    if (!groups.ok) throw new Error(groups.issues.map(({ message }) => message).join(" "));
    for (const { province, communes } of groups.value) await simulateProvince({ world, db, staff, seed, year, until: today, now: at }, province, communes, sizeOf);
  }
  await createFolder(world.counting)(db, at);

  function provinceOf(unit: Unit): string[] {
    const day = existsOn(unit, today) ? today : lastDay(first);
    return [unit, ...world.tree.ancestors(unit, day)].flatMap(({ level, code }) => (level === "province" ? [code] : []));
  }
};
