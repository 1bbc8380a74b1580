import { createUnitTree } from "@xhht/core";
import { expect, test } from "vitest";
import { beginValues, sortValues } from "./read-values.ts";

const knowledge = { tree: createUnitTree([], []), known: new Map() };

test("of a large file in which every line is wrong each is told", () => {
  const count = 150_000;
  const header = { line: 1, cells: ["unit", "indicator", "period", "numerator", "denominator", "state", "on"] };
  const table = { file: "a.csv", lines: [header, ...Array.from({ length: count }, (_, at) => ({ line: at + 2, cells: ["00004", "X", "2024", "1", "", "", ""] }))] };
  expect(sortValues([table], knowledge).issues).toHaveLength(count);
  const reading = beginValues(knowledge);
  reading.add(table);
  expect(reading.done().issues.length).toBe(count);
});
