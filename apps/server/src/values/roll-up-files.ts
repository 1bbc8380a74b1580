import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Indicator, Issue, IsoDate, LoadedPlugin, UnitTree } from "@xhht/core";
import { type KnownIndicators, type ValueTable, type Values, readValues, valueTables } from "@xhht/documents/exchange";
import { nationalTree } from "@xhht/units";
import { type Environment, unbuiltPlugins } from "../config.ts";
import { loadEachPlugin } from "../load-plugins.ts";
import { type View, consolidate } from "./consolidate.ts";
import type { RolledFigure } from "./rolled-figure.ts";
import { createUnitsBelow } from "./units-below.ts";

/** What a person asks of files of values. */
export interface RollUpFiles {
  on: IsoDate;
  view: View;
  workingFolder: string;
  env: Environment;
}

/** Figures of every unit above, or none where a line of a file is wrong. */
export interface RolledUpFiles {
  figures: RolledFigure[] | null;
  issues: Issue[];
  tree: UnitTree;
  known: KnownIndicators;
}

/** Indicators by code. What the nation describes comes first: a place may use its codes. */
export const indicatorsOf = (plugins: readonly LoadedPlugin[]): Map<string, Indicator> => {
  const known = new Map<string, Indicator>();
  const national = plugins.filter(({ definition }) => definition.unit === undefined);
  for (const { definition } of [...national, ...plugins])
    for (const [code, indicator] of Object.entries(definition.indicators ?? {})) if (!known.has(code)) known.set(code, indicator);
  return known;
};

const failures: Record<string, string> = { ENOENT: "không có tệp này", EISDIR: "đó là một thư mục", EACCES: "không có quyền đọc" };

const unreadable = (path: string, code: string): Issue => ({
  code: "roll-up.unreadable",
  severity: "error",
  place: path,
  message: `Không mở được tệp “${path}”: ${failures[code] ?? `máy báo ${code}`}.`,
  remedy: "Hãy xem lại đường dẫn và quyền đọc tệp.",
});

/** A file is called by its name, or by its path where two have one name. */
const nameOf = (path: string, paths: readonly string[]): string =>
  paths.some((other) => other !== path && basename(other) === basename(path)) ? path : basename(path);

const readTables = async (paths: readonly string[], workingFolder: string): Promise<{ tables: ValueTable[]; issues: Issue[] }> => {
  const tables: ValueTable[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      const read = await valueTables(await readFile(resolve(workingFolder, path)), nameOf(path, paths));
      if (read.ok) tables.push(...read.value);
      else issues.push(...read.issues);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (typeof code !== "string") throw error;
      issues.push(unreadable(path, code));
    }
  }
  return { tables, issues };
};

/** Values of files, with what is known of units and indicators. */
export interface ReadFiles {
  values: Values | null;
  issues: Issue[];
  tree: UnitTree;
  known: KnownIndicators;
}

/** Reads files of values; there are none unless every line of every file is good. */
export const readFiles = async (paths: readonly string[], { workingFolder, env }: Pick<RollUpFiles, "workingFolder" | "env">): Promise<ReadFiles> => {
  const tree = nationalTree();
  const known = indicatorsOf((await loadEachPlugin(unbuiltPlugins(env))).plugins);
  const { tables, issues } = await readTables([...new Set(paths)], workingFolder);
  const values = readValues(tables, { tree, known });
  if (!values.ok) issues.push(...values.issues);
  return { values: values.ok && issues.length === 0 ? values.value : null, issues, tree, known };
};

/** Reads files of values and rolls them up; nothing is rolled up unless every line of every file is good. */
export const rollUpFiles = async (paths: readonly string[], { on, view, ...place }: RollUpFiles): Promise<RolledUpFiles> => {
  const { values, issues, tree, known } = await readFiles(paths, place);
  if (values === null) return { figures: null, issues, tree, known };
  return { tree, known, ...consolidate(values, view, { tree, on, known, below: createUnitsBelow(tree) }) };
};
