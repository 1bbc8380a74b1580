import { expect, test } from "vitest";
import plugin from "./index.ts";

test("a commune without a day of its own reports before 05/12, marked as our default", () => {
  const [rule] = plugin.reporting ?? [];
  expect(rule?.due).toEqual({ month: 12, day: 5, inclusive: false });
  expect(rule?.label).toContain("mặc định");
  expect(Object.keys(plugin.agencies ?? {})).toEqual(expect.arrayContaining([rule?.from, ...(rule?.to ?? [])]));
});
