import { existsOn, versionOn } from "@xhht/core";
import { describe, expect, it } from "vitest";
import { loadUnits } from "./load-units.ts";

const { units, successions } = loadUnits();

const living = (on: string): Record<string, number> => {
  const counts = { nation: 0, province: 0, district: 0, commune: 0 };
  for (const unit of units) if (existsOn(unit, on)) counts[unit.level] += 1;
  return counts;
};

const typesOn = (level: string, on: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const unit of units) {
    if (unit.level !== level || !existsOn(unit, on)) continue;
    const { type } = versionOn(unit, on);
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

describe("the country on a day", () => {
  it("is the snapshot before the mergers of 2023–25", () =>
    expect(living("2022-01-01")).toEqual({ nation: 1, province: 63, district: 705, commune: 10_599 }));
  it("has the official 10.035 communes on the last day of the old order", () =>
    expect(living("2025-06-30")).toEqual({ nation: 1, province: 63, district: 705, commune: 10_035 }));
  it("has 34 provinces and 3.321 communes the day after, and no district", () =>
    expect(living("2025-07-01")).toEqual({ nation: 1, province: 34, district: 0, commune: 3_321 }));
  it("has 2.621 xã, 687 phường and 13 đặc khu then", () =>
    expect(typesOn("commune", "2025-07-01")).toEqual({ Xã: 2_621, Phường: 687, "Đặc khu": 13 }));
  it("has 28 tỉnh and 6 thành phố then, and Đồng Nai as a seventh since 30/04/2026", () => {
    expect(typesOn("province", "2025-07-01")).toEqual({ Tỉnh: 28, "Thành phố": 6 });
    expect(typesOn("province", "2026-04-30")).toEqual({ Tỉnh: 27, "Thành phố": 7 });
  });
});

describe("what stays the same unit", () => {
  const kept = (level: string) =>
    units.filter((unit) => unit.level === level && existsOn(unit, "2025-06-30") && unit.validTo === null);
  it("is eleven provinces", () =>
    expect(kept("province").map((unit) => unit.code)).toEqual([
      "01",
      "04",
      "11",
      "12",
      "14",
      "20",
      "22",
      "38",
      "40",
      "42",
      "46",
    ]));
  it("is 133 communes, each under its province since 01/07/2025", () => {
    expect(kept("commune")).toHaveLength(133);
    for (const unit of kept("commune")) {
      expect(versionOn(unit, "2025-06-30").parent).toMatch(/^\d{3}@0000$/u);
      expect(unit.versions.at(-1)).toMatchObject({ from: "2025-07-01", parent: expect.stringMatching(/^\d{2}@/u) });
    }
  });
  it("is no district", () => expect(kept("district")).toEqual([]));
  it("gives Huế its new name and type from the first day a source attests them", () => {
    const hue = units.find((unit) => unit.code === "46")!;
    expect(hue.versions.map(({ from, type, name }) => [from, type, name])).toEqual([
      ["0000", "Tỉnh", "Thừa Thiên Huế"],
      ["2025-06-30", "Thành phố", "Huế"],
    ]);
  });
});

describe("the result", () => {
  it("is the same at every load, in the same order", () => {
    const again = loadUnits();
    expect(JSON.stringify(again)).toBe(JSON.stringify({ ...again, units, successions }));
  });
  it("has 14.871 units and 14.336 lines of succession", () => {
    expect(units).toHaveLength(14_871);
    expect(successions).toHaveLength(14_336);
  });
});
