import type { DashboardView } from "@xhht/api";
import { expect, test } from "vitest";
import { onlyIndicators } from "./only-indicators.ts";

const view = {
  indicators: [{ code: "A" }, { code: "B" }, { code: "C" }],
  columns: ["a", "b", "c"],
  whole: ["A", "B", "C"],
} as unknown as DashboardView;

test("some indicators keep their own cells and wholes, in their order", () => {
  const { indicators, columns, whole } = onlyIndicators(view, ["C", "A"]);
  expect([indicators.map(({ code }) => code), columns, whole]).toEqual([
    ["A", "C"],
    ["a", "c"],
    ["A", "C"],
  ]);
});
test("where none of them is there, all stay", () => expect(onlyIndicators(view, ["Z"])).toBe(view));
