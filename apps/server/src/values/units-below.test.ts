import { type Level, reportingUnits } from "@xhht/core";
import { nationalTree } from "@xhht/units";
import { expect, test } from "vitest";
import { createUnitsBelow } from "./units-below.ts";

const tree = nationalTree();
const days = ["2007-12-31", "2008-01-01", "2019-12-31", "2024-12-31", "2025-02-28", "2025-06-30", "2025-07-01", "2026-11-22"];

test("the units below are those of the very day, on either side of every change", () => {
  const below = createUnitsBelow(tree);
  const changes = [...new Set(tree.units.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? validFrom]))].filter((day) => day > "2000");
  expect(changes.length).toBeGreaterThanOrEqual(3);
  for (const on of [...days, ...changes])
    for (const level of ["commune", "district", "province"] satisfies Level[]) {
      const all = reportingUnits(tree, level, on);
      const nation = tree.at({ code: "VN", on })!;
      expect([on, level, [...below(nation, level, on)].length]).toEqual([on, level, all.length]);
      for (const unit of all.slice(0, 40)) for (const above of tree.ancestors(unit, on)) expect(below(above, level, on).has(unit)).toBe(true);
    }
});

test("a unit that ended yesterday is not below any more", () => {
  const below = createUnitsBelow(tree);
  const unit = tree.units.find(({ level, validTo }) => level === "commune" && validTo === "2025-06-30")!;
  const [district] = tree.ancestors(unit, "2025-06-30");
  expect(below(district!, "commune", "2025-06-30").has(unit)).toBe(true);
  expect(below(tree.at({ code: "VN", on: "2025-07-01" })!, "commune", "2025-07-01").has(unit)).toBe(false);
});
