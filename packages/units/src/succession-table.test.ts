import {
  type Leaf,
  type Restated,
  type Series,
  existsOn,
  fullName,
  restate,
  rollUpRestated,
  unitId,
  versionOn,
} from "@xhht/core";
import { describe, expect, it } from "vitest";
import { nationalTree } from "./national-tree.ts";

const tree = nationalTree();
const today = "2025-07-01";
const series: Series = { id: "SKILL_INFO", indicator: "SKILL_INFO", rule: "sum" };
const communesOn = (day: string) => tree.units.filter((unit) => unit.level === "commune" && existsOn(unit, day));
const invented = (day: string): Leaf[] =>
  communesOn(day).map((unit, at) => {
    const denominator = 900 + ((at * 7919) % 9000);
    return { unit: unitId(unit), cell: { state: "value", numerator: (at * 104_729) % denominator, denominator } };
  });
const total = (leaves: readonly Leaf[]): [number, number] => {
  const cells = leaves.map(({ cell }) => cell).filter((cell) => "numerator" in cell);
  return [cells.reduce((sum, cell) => sum + cell.numerator, 0), cells.reduce((sum, cell) => sum + cell.denominator, 0)];
};
const placed = ({ leaves }: Restated): [number, number] => {
  const parcels = leaves.flatMap((leaf) => leaf.parcels);
  return [parcels.reduce((sum, one) => sum + one.numerator, 0), parcels.reduce((sum, one) => sum + one.denominator, 0)];
};

describe("every figure of the old order on the boundaries of 01/07/2025", () => {
  it.each([
    ["2025-06-30", 10_035, 0],
    ["2022-12-31", 10_599, 57],
  ])("of %s: %d communes reconcile with the 3.321, %d are listed", (from, count, lost) => {
    const leaves = invented(from);
    expect(leaves).toHaveLength(count);
    const restated = restate({ tree, series, leaves, from, to: today });
    const left = restated.unplaced.map(({ leaf }) => leaf);
    expect(left).toHaveLength(lost);
    expect(new Set(restated.unplaced.map(({ reason }) => reason))).toEqual(new Set(lost === 0 ? [] : ["no_successor"]));
    const [all, away, here] = [total(leaves), total(left), placed(restated)];
    expect([here[0] + away[0], here[1] + away[1]]).toEqual(all);
    const nation = rollUpRestated({ tree, series, to: today, period: "2024", restated }).find(
      ({ unit }) => unit === "VN@0000",
    )!;
    expect([nation.numerator, nation.denominator, nation.expected, nation.band]).toEqual([...here, 3321, undefined]);
  });

  it("every one of the 3.321 communes is made of communes of the day before, or stands here with the reason", () => {
    const restated = restate({ tree, series, leaves: invented("2025-06-30"), from: "2025-06-30", to: today });
    const made = new Set(restated.leaves.map(({ unit }) => unit));
    const without = communesOn(today).filter((unit) => !made.has(unitId(unit)));
    const reasons = without.map((unit) => {
      const before = tree.predecessors(unit).map(({ from }) => tree.byId(from)!);
      return [fullName(versionOn(unit, today)), before.map(({ level }) => level).join()];
    });
    expect(reasons).toEqual([
      ["Đặc khu Bạch Long Vĩ", "district"],
      ["Đặc khu Cồn Cỏ", "district"],
      ["Đặc khu Hoàng Sa", "district"],
      ["Đặc khu Lý Sơn", "district"],
      ["Đặc khu Côn Đảo", "district"],
    ]);
  });
});
