import { createUnitTree } from "@xhht/core";
import { expect, test } from "vitest";
import { movesBetween } from "./moves.ts";

const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);

test("whoever asks for the boundaries of ever new days fills no memory: only the latest days are kept", () => {
  const tree = createUnitTree([], []);
  const ask = (at: number) => movesBetween(tree, "commune", "2024-12-31", day(at));
  const first = ask(0);
  expect(ask(0)).toBe(first);
  for (let at = 1; at < 100; at++) ask(at);
  expect(ask(0)).not.toBe(first);
  expect(ask(99)).toBe(ask(99));
});
