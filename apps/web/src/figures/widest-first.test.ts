import type { DashboardView } from "@xhht/api";
import { expect, test } from "vitest";
import { widestFirst } from "./widest-first.ts";

test("what few units are asked for stands last, with its cells and its whole", () => {
  const column = (...kind: number[]) => ({ kind });
  const view = {
    legend: { kinds: ["value", "not_asked"] },
    indicators: [{ code: "FEW" }, { code: "ALL" }, { code: "ALSO_ALL" }],
    columns: [column(0, 1, 1), column(0, 0, 0), column(0, 0, 0)],
    whole: ["few", "all", "also"],
  } as unknown as DashboardView;
  const { indicators, columns, whole } = widestFirst(view);
  expect(indicators.map(({ code }) => code)).toEqual(["ALL", "ALSO_ALL", "FEW"]);
  expect(columns[2]).toEqual(column(0, 1, 1));
  expect(whole).toEqual(["all", "also", "few"]);
});
