import { expect, test } from "vitest";
import plugin from "./index.ts";

test("names no day that no document names, and reports between bodies it knows", () => {
  const [rule] = plugin.reporting ?? [];
  expect(rule?.due).toBeNull();
  expect(Object.keys(plugin.agencies ?? {})).toEqual(expect.arrayContaining([rule?.from, ...(rule?.to ?? [])]));
});
