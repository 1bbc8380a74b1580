import { createUnitTree, type Indicator, type LoadedPlugin } from "@xhht/core";
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
