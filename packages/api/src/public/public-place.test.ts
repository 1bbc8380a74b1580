import { createUnitTree, type Unit, unitId } from "@xhht/core";
import { expect, test } from "vitest";
import { publicPlace } from "./public-place.ts";

const unit = (code: string, name: string, validFrom: string, validTo: string | null): Unit => ({ code, level: "commune", validFrom, validTo, versions: [{ from: validFrom, name, type: "Xã", parent: null }] });
const tree = createUnitTree([unit("10001", "Cũ", "0000", "2025-06-30"), unit("10001", "Mới", "2025-07-01", null), unit("10002", "Hết", "2010-01-01", "2025-06-30"), unit("10003", "Sau", "2025-07-01", null)], []);
const at = (code: string, year: number, today = "2026-11-22") => {
  const place = publicPlace({ tree }, code, year, today);
  return place && [unitId(place.unit), place.stands, place.before.map(unitId)];
};

test.each([
  ["10001", 2024, "10001@0000", "lives", []],
  ["10001", 2025, "10001@2025-07-01", "lives", ["10001@0000"]],
  ["10001", 2026, "10001@2025-07-01", "lives", []],
  ["10002", 2025, "10002@2010-01-01", "lives", []],
  ["10002", 2026, "10002@2010-01-01", "ended", []],
  ["10002", 2009, "10002@2010-01-01", "later", []],
  ["10003", 2024, "10003@2025-07-01", "later", []],
])("code %s in %i is %s, which %s", (code, year, ...place) => {
  expect(at(code, year)).toEqual(place);
});

test("in the year that runs, who bears the code today counts, not who will", () => {
  expect(at("10001", 2025, "2025-03-01")).toEqual(["10001@0000", "lives", []]);
});

test("a code of nobody is nobody", () => {
  expect(at("99999", 2026)).toBeNull();
});
