import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const ignored = new Set(["node_modules", "dist", ".turbo", ".git"]);

/** The Markdown files below a folder; folders of tools are not entered, for they hold a hundred thousand files. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });

/** Links of a Markdown text to files of this repository that are not there. */
const deadLinks = (path: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)))
    .map((link) => `${path.slice(root.length + 1)} → ${link}`);

it("every link between the documents leads somewhere", () => {
  const pages = pagesIn(root);
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.flatMap((path) => deadLinks(path, readFileSync(path, "utf8")))).toEqual([]);
});

it("control: a link to nothing is found", () => {
  expect(deadLinks(join(root, "README.md"), "[x](apps/nowhere.md)")).toHaveLength(1);
});
