import { createUnitTree, type Indicator, type LoadedPlugin, type Unit } from "@xhht/core";
import { expect, test } from "vitest";
import { countingOf } from "./counting.ts";

const halls: Indicator = { label: "Nhà học tập", english: "Learning halls", phrase: "nhà học tập", theme: "models", measure: { kind: "count", of: "nhà học tập" } };
const plugin = (id: string, indicator: Indicator): LoadedPlugin => ({ definition: { id, indicators: { HALLS: indicator } }, version: "1", home: "stored" });
const seriesWith = (...plugins: LoadedPlugin[]) =>
  countingOf({ tree: createUnitTree([], []), plugins, stored: [], alike: () => "", obligations: () => [], form: () => ({ sections: [] }) as never }).series("HALLS").map(({ id }) => id);

test("a commune that borrows an indicator of another place takes no figures from that place; one that means something else by it does not mix with them", () => {
  const alone = seriesWith(plugin("province-a", halls));
  expect(alone).toContain("HALLS");
  // As a database gives it back: the same words, the keys in another order.
  const borrowed = Object.fromEntries(Object.entries({ ...halls, measure: { of: "nhà học tập", kind: "count" } }).toReversed()) as unknown as Indicator;
  expect(seriesWith(plugin("province-a", halls), plugin("commune-b", borrowed), plugin("commune-c", halls))).toEqual(alone);
  expect(seriesWith(plugin("province-a", halls), plugin("commune-b", { ...halls, label: "Nhà văn hóa" }), plugin("commune-c", halls))).toEqual([]);
});

test("a province that began after a period, asked first, does not answer for those that were there", () => {
  const province = (code: string, validFrom: string): Unit => ({ code, level: "province", validFrom, validTo: null, versions: [{ from: validFrom, name: code, type: "Tỉnh", parent: null }] });
  const form = { sections: [{ rows: [{ indicator: "HALLS", cells: {}, reading: "own" }] }] } as never;
  const { asks } = countingOf({
    tree: createUnitTree([province("01", "0000"), province("02", "2025-07-01")], []), plugins: [], stored: [], alike: () => "province",
    obligations: (unit) => (unit === "01@0000" ? [{ period: "2024" } as never] : []), form: () => form,
  });
  expect([...asks("02@2025-07-01", "2024")]).toEqual([]);
  expect([...asks("01@0000", "2024")]).toEqual(["HALLS"]);
});
