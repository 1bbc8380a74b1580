import { createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createKeyed } from "./keyed.ts";

test("who reads a key hears of it, also of one that comes or goes, and of no other", () => {
  const keyed = createKeyed<number>();
  const seen: unknown[] = [];
  let others = 0;
  const end = createRoot((dispose) => {
    createEffect(() => seen.push(keyed.all["a"]));
    createEffect(() => {
      others += keyed.all["b"] ?? 1;
    });
    return dispose;
  });
  for (const value of [1, 1, 2, undefined, undefined]) keyed.set("a", value);
  expect(seen).toEqual([undefined, 1, 2, undefined]);
  expect(others).toBe(1);
  end();
  keyed.set("a", 3);
  expect(seen).toHaveLength(4);
  expect([Object.keys(keyed.all), keyed.now["a"], "toString" in keyed.all]).toEqual([["a"], 3, false]);
});
