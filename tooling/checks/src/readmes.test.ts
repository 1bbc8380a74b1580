import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const longest = 40;

/** What is wrong with a README, or null. */
const flaw = (path: string, text: string | null): string | null => {
  if (text === null) return `${path} is missing`;
  const lines = text.trimEnd().split("\n").length;
  return lines > longest ? `${path} has ${lines} lines` : null;
};

it(`every app, package and plugin has a README of at most ${longest} lines`, () => {
  const homes = ["apps", "packages", "plugins"].flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(kind, name)));
  const told = homes.filter((home) => existsSync(join(root, home, "package.json"))).map((home) => join(home, "README.md"));
  expect(told.length).toBeGreaterThan(15);
  expect(told.map((path) => flaw(path, existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null)).filter(Boolean)).toEqual([]);
});

it("control: a README that is missing or too long is found", () => {
  expect(flaw("a", null)).toMatch(/missing/);
  expect(flaw("a", "x\n".repeat(longest + 1))).toMatch(/41 lines/);
});
