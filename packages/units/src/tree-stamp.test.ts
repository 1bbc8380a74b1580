import { expect, test } from "vitest";
import { treeStamp } from "./tree-stamp.ts";

test("the stamp is made quickly and says the same twice", () => {
  const begun = performance.now();
  expect(treeStamp()).toMatch(/^[0-9a-f]{64}$/);
  expect(treeStamp()).toBe(treeStamp());
  expect(performance.now() - begun).toBeLessThan(500);
});
