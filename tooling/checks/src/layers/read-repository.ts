import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type { PackageFile, SourceFile } from "./layer-problems.ts";

const skipped = new Set(["node_modules", "dist", "coverage", "test-results", "playwright-report"]);

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || entry.name.startsWith(".")) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(root, path) : /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });

/** Every package of the repository and every source file in one. */
export const readRepository = (root: string): { files: SourceFile[]; packages: PackageFile[] } => {
  const packages = ["packages", "apps", "plugins", "tooling"]
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => {
      const {
        name,
        dependencies = {},
        devDependencies = {},
      } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      return { folder, name, dependencies: Object.keys(dependencies), devDependencies: Object.keys(devDependencies) };
    });
  const paths = packages.flatMap(({ folder }) => filesBelow(root, folder));
  return { packages, files: paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })) };
};
