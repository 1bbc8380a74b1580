import { expect, test } from "vitest";
import { uuid7 } from "./uuid7.ts";

test("ids have the form of a version 7 UUID and its time", () => {
  const id = uuid7(Date.UTC(2050, 0, 1));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.slice(0, 13).replace("-", ""), 16)).toBe(Date.UTC(2050, 0, 1));
});

test("ids rise in one millisecond, past its 4.096th, and when the clock is set back", () => {
  const ids = Array.from({ length: 10_000 }, (_, n) => uuid7(Date.UTC(2050, 0, 2) - n));
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});
