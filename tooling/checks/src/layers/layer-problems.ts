import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Import, importsOf } from "./imports-of.ts";
import { type Layer, layerTable } from "./layer-table.ts";

/** A source file, its path from the root with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A package of the repository. */
export interface PackageFile {
  /** Its folder: `packages/core`. */
  folder: string;
  name: string;
  dependencies: string[];
  devDependencies: string[];
}

const test = /\.test\.[^/]+$/;
const banned = /(^|\/|-)(utils?|helpers?|common|lib|shared|misc|managers?|services?)(\.|\/|$)/;
const packageOf = (from: string): string =>
  from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");

/** What breaks the layers, one line each: file, import, why. */
export const layerProblems = (files: readonly SourceFile[], packages: readonly PackageFile[]): string[] =>
  files.flatMap((file) => {
    const home = packages.find(({ folder }) => file.path.startsWith(`${folder}/`));
    if (!home) return [`${file.path}: belongs to no package`];
    const named = banned.test(file.path.slice(home.folder.length))
      ? [`${file.path}: a banned name; say what the thing is`]
      : [];
    const broken = importsOf(file.text).flatMap((one) => {
      const why = one.from.startsWith(".")
        ? relativeProblem(file, home, one)
        : packageProblem(file, home, one, packages);
      return why ? [`${file.path} imports ${one.from}: ${why}`] : [];
    });
    return [...named, ...broken];
  });

const relativeProblem = ({ path }: SourceFile, { folder }: PackageFile, { from }: Import): string | null =>
  posix.join(posix.dirname(path), from).startsWith(`${folder}/`) ? null : "a relative import leaves its package";

/** Tests, configuration and tooling run on a developer's machine only: they may use what is installed for development. */
const isDevelopment = (path: string): boolean =>
  test.test(path) || !path.includes("/src/") || path.startsWith("tooling/");

const packageProblem = (
  { path }: SourceFile,
  home: PackageFile,
  { from, typeOnly }: Import,
  packages: readonly PackageFile[],
): string | null => {
  const name = packageOf(from);
  const development = isDevelopment(path);
  const ours = packages.find((one) => one.name === name);
  if (ours === home || from.startsWith("virtual:")) return null;
  if (ours?.folder.startsWith("apps/")) return "nothing imports an app";
  if (ours?.folder.startsWith("plugins/")) return "plugins are found, never imported";
  const row = Object.values(layerTable).find(({ files }) => files.test(path));
  if (!row) return "this layer is not in the table";
  if (isBuiltin(from)) return row.node || development ? null : "this layer knows no Node";
  return (
    (development ? null : aboveOrBeside(row, name, ours !== undefined, typeOnly)) ??
    undeclared(home, name, development || typeOnly)
  );
};

const aboveOrBeside = (
  { ours, types = [], others }: Layer,
  name: string,
  isOurs: boolean,
  typeOnly: boolean,
): string | null => {
  if (!isOurs)
    return others === "any" || others.some((allowed) => allowed.test(name))
      ? null
      : "a package that this layer may not have";
  const short = name.replace("@xhht/", "");
  if (ours.includes(short)) return null;
  if (types.includes(short)) return typeOnly ? null : "only its types: write `import type`";
  return "above or beside this layer";
};

/** vitest and typescript stand in the root's package.json for everybody. */
const undeclared = (
  { dependencies, devDependencies }: PackageFile,
  name: string,
  development: boolean,
): string | null => {
  const declared = development ? [...dependencies, ...devDependencies, "vitest"] : dependencies;
  return declared.includes(name) ? null : "not among the dependencies of its package";
};

/** What a package declares beyond its layer: a dependency on an app, on another plugin, or on a layer it may not import. */
export const dependencyProblems = (packages: readonly PackageFile[]): string[] =>
  packages.flatMap(({ folder, dependencies }) => {
    const rows = Object.values(layerTable).filter(
      ({ files }) =>
        files.test(`${folder}/src/index.ts`) ||
        files.test(`${folder}/src/server.ts`) ||
        files.test(`${folder}/src/ui.tsx`),
    );
    return dependencies
      .filter((name) => packages.some((one) => one.name === name))
      .filter((name) => !rows.some(({ ours, types = [] }) => [...ours, ...types].includes(name.replace("@xhht/", ""))))
      .map((name) => `${folder}/package.json depends on ${name}: above or beside this layer`);
  });
