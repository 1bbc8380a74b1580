import { expect, test } from "vitest";
import { keepLatest } from "./keep-latest.ts";

test("the oldest goes when all together weigh too much; what is kept again counts once and is the latest", () => {
  const kept = keepLatest<string>(10, (text) => text.length);
  kept.keep("a", "aaaa");
  kept.keep("b", "bbbb");
  kept.keep("a", "aaaaa");
  expect([kept.get("a"), kept.get("b")]).toEqual(["aaaaa", "bbbb"]);
  kept.keep("c", "cc");
  expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual(["aaaaa", undefined, "cc"]);
  kept.keep("d", "x".repeat(11));
  expect(["a", "c", "d"].map(kept.get)).toEqual([undefined, undefined, undefined]);
});
