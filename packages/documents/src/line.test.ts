import { expect, test } from "vitest";
import { openLine } from "./line.ts";

test("counts all, and those of one person, until they leave", () => {
  const line = openLine();
  const [one] = [line.join("lan"), line.join("lan"), line.join("hoa")];
  expect([line.length(), line.length("lan"), line.length("hoa"), line.length("son")]).toEqual([3, 2, 1, 0]);
  one!();
  expect([line.length(), line.length("lan")]).toEqual([2, 1]);
});
