import type { Issue } from "../issue.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { UnitTree } from "../unit/tree.ts";
import type { Level, UnitRef } from "../unit/unit.ts";
import { clash, type Part } from "./gather.ts";

/** What it asks of the tree, and only where plugins of two places use one key. */
type Places = Pick<UnitTree, "at" | "ancestors">;

const depth: Record<Level, number> = { nation: 0, province: 1, district: 2, commune: 3 };

/**
 * Every clash that some unit of the country would meet, whether or not that unit has a plugin: a province's plugin
 * against the one of the communes' level, for instance. Plugins that never speak for the same unit may use the same keys.
 */
export const clashes = (definitions: readonly PluginDefinition[], tree: Places): Issue[] => {
  const sorted = definitions.filter(({ id }) => !id.startsWith("_")).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const users = new Map<string, { part: Part; key: string; by: PluginDefinition[] }>();
  for (const definition of sorted)
    for (const [part, key] of keysOf(definition)) {
      const known = users.get(`${part}.${key}`);
      if (known) known.by.push(definition);
      else users.set(`${part}.${key}`, { part, key, by: [definition] });
    }
  return [...users.values()].flatMap(({ part, key, by }) =>
    by.flatMap((second, at) =>
      by
        .slice(0, at)
        .flatMap((first) => (meet(first, second, part, key, tree) ? clash(part, key, first.id, second.id) : [])),
    ),
  );
};

const keysOf = ({ programme, indicators = {}, agencies = {}, taskTables = {} }: PluginDefinition): [Part, string][] => [
  ...(programme ? [["programme", programme.id] satisfies [Part, string]] : []),
  ...Object.keys(indicators).map((key): [Part, string] => ["indicators", key]),
  ...Object.keys(agencies).map((key): [Part, string] => ["agencies", key]),
  ...Object.keys(taskTables).map((key): [Part, string] => ["taskTables", key]),
];

const meet = (a: PluginDefinition, b: PluginDefinition, part: Part, key: string, tree: Places): boolean => {
  if (part === "taskTables" && !a.taskTables![key]!.for.some((level) => b.taskTables![key]!.for.includes(level)))
    return false;
  if (a.programme || b.programme) return true;
  if (a.level && b.level) return a.level === b.level;
  if (a.unit && b.unit) return above(a.unit, b.unit, tree) || above(b.unit, a.unit, tree);
  const level = a.level ?? b.level;
  const unit = a.unit ?? b.unit;
  return !!level && !!unit && depth[level] >= depth[unit.level];
};

/** Whether the lower place is the upper one or lay under it on the day by which it is named. */
const above = (upper: UnitRef, lower: UnitRef, tree: Places): boolean => {
  const [top, bottom] = [tree.at(upper), tree.at(lower)];
  return !!top && !!bottom && (top === bottom || tree.ancestors(bottom, lower.on).includes(top));
};
