import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Indicator, Issue, IsoDate, LoadedPlugin, UnitTree } from "@xhht/core";
import { type KnownIndicators, type ValueTable, type Values, beginValues, readOwnRows, valueTables } from "@xhht/documents/exchange";
import { nationalTree } from "@xhht/units";
import { type Environment, unbuiltPlugins } from "../config.ts";
import { loadEachPlugin } from "../load-plugins.ts";
import { type View, consolidate } from "./consolidate.ts";
import { doubtsOf } from "./doubts.ts";
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

const eachTable = async (paths: readonly string[], workingFolder: string, take: (table: ValueTable) => void): Promise<Issue[]> => {
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      const read = await valueTables(readFileSync(resolve(workingFolder, path)), nameOf(path, paths), readOwnRows);
      if (read.ok) read.value.forEach(take);
      else issues.push(...read.issues);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (typeof code !== "string") throw error;
      issues.push(unreadable(path, code));
    }
  }
  return issues;
};

/** Values of files, with what is known of units and indicators. */
export interface ReadFiles {
  values: Values | null;
  /** Why there are none; else what is odd about them without being wrong. */
  issues: Issue[];
  tree: UnitTree;
  known: KnownIndicators;
}

/** Reads files of values; there are none unless every line of every file is good. */
export const readFiles = async (paths: readonly string[], { workingFolder, env }: Pick<RollUpFiles, "workingFolder" | "env">): Promise<ReadFiles> => {
  const tree = nationalTree();
  const known = indicatorsOf((await loadEachPlugin(unbuiltPlugins(env))).plugins);
  const reading = beginValues({ tree, known });
  const unread = await eachTable([...new Set(paths)], workingFolder, reading.add);
  const { issues: wrong, ...values } = reading.done();
  const issues = [...unread, ...wrong];
  if (issues.length > 0) return { values: null, issues, tree, known };
  return { values, issues: doubtsOf(values, known), tree, known };
};

/** Reads files of values and rolls them up; nothing is rolled up unless every line of every file is good. */
export const rollUpFiles = async (paths: readonly string[], { on, view, ...place }: RollUpFiles): Promise<RolledUpFiles> => {
  const { values, issues, tree, known } = await readFiles(paths, place);
  if (values === null) return { figures: null, issues, tree, known };
  const { figures, issues: left } = consolidate(values, view, { tree, on, known, below: createUnitsBelow(tree) });
  const huge = figures.filter(({ numerator, denominator }) => [numerator, denominator].some((one) => one !== null && !Number.isSafeInteger(one)));
  if (huge.length > 0) return { figures: null, issues: [...issues, tooLarge(huge[0]!)], tree, known };
  return { figures, issues: [...issues, ...left], tree, known };
};

const tooLarge = ({ indicator, period }: RolledFigure): Issue => ({
  code: "roll-up.too-large",
  severity: "error",
  place: `${indicator} kỳ ${period}`,
  message: "Tổng lớn hơn 9.007.199.254.740.991 nên không giữ đúng được từng đơn vị.",
  remedy: "Hãy xem lại các số quá lớn, hoặc ghi theo đơn vị lớn hơn (nghìn, triệu).",
});
