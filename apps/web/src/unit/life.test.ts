import { expect, test } from "vitest";
import { sayLife } from "./life.ts";

test.each([
  [{ validFrom: "0000", validTo: null }, /^$/],
  [{ validFrom: "0000", validTo: "2025-06-30" }, /30\/06\/2025/],
  [{ validFrom: "2025-07-01", validTo: null }, /01\/07\/2025/],
  [{ validFrom: "2025-07-01", validTo: "2026-12-31" }, /01\/07\/2025.*31\/12\/2026/],
])("the life of a unit in words: %o", (unit, words) => {
  expect(sayLife(unit)).toMatch(words);
});
