import { expect, test } from "vitest";
import { remember } from "./remember.ts";

test("a question is worked out once, and the oldest answers make room", () => {
  const kept = remember<number>(2);
  let made = 0;
  const ask = (key: string): number => kept(key, () => ++made);
  expect([ask("a"), ask("a"), ask("b")]).toEqual([1, 1, 2]);
  expect([ask("c"), ask("b"), ask("a")]).toEqual([3, 2, 4]);
});
