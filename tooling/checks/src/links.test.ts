import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const ignored = /(node_modules|dist|\.turbo)\//;

/** Links of a Markdown text to files of this repository that are not there. */
const deadLinks = (path: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)))
    .map((link) => `${path.slice(root.length + 1)} → ${link}`);

it("every link between the documents leads somewhere", () => {
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !ignored.test(path))
    .map((path) => join(root, path));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap((path) => deadLinks(path, readFileSync(path, "utf8")))).toEqual([]);
});

it("control: a link to nothing is found", () => {
  expect(deadLinks(join(root, "README.md"), "[x](apps/nowhere.md)")).toHaveLength(1);
});
