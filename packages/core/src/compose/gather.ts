import type { Issue } from "../issue.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { LoadedPlugin, WithOrigin } from "./definition.ts";

/** What each part holds, in Vietnamese. */
export const partWords = { programme: "chương trình", indicators: "chỉ số", agencies: "cơ quan", taskTables: "bảng nhiệm vụ" };

/** The parts of a plugin that are keyed, so that two plugins can clash in them. */
export type Part = keyof typeof partWords;

/** A key of a part of a plugin, as sets of such keys hold it. */
export const yieldKey = (plugin: string, part: Part, key: string): string => `${plugin} ${part}.${key}`;

/** Where gathering finds what is wrong, and the keys that give way where another plugin has them too. */
export interface Gathering {
  issues: Issue[];
  yields: ReadonlySet<string>;
}

/** Puts records of several plugins into one; the same key from two plugins is a clash that names both, unless one of them yields. */
export const gather = <T extends object>(
  plugins: readonly LoadedPlugin[],
  part: Part,
  pick: (definition: PluginDefinition) => Record<string, T> | undefined,
  { issues, yields }: Gathering,
): Record<string, WithOrigin<T>> => {
  const all: Record<string, WithOrigin<T>> = {};
  for (const { definition } of plugins)
    for (const [key, value] of Object.entries(pick(definition) ?? {})) {
      const before = Object.hasOwn(all, key) ? all[key] : undefined;
      if (before && yields.has(yieldKey(definition.id, part, key))) continue;
      if (before && !yields.has(yieldKey(before.origin, part, key))) issues.push(clash(part, key, before.origin, definition.id));
      else all[key] = { ...value, origin: definition.id };
    }
  return all;
};

/** The same key of the same part from two plugins. */
export const clash = (part: Part, key: string, first: string, second: string): Issue => ({
  code: "plugin.clash",
  severity: "error",
  place: `${part}.${key}`,
  message: `Gói “${first}” và gói “${second}” cùng định nghĩa ${partWords[part]} “${key}”.`,
  remedy: "Giữ định nghĩa ở một gói; gói kia dùng lại định nghĩa đó hoặc đặt một mã khác.",
});
