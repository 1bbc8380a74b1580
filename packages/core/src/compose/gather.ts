import type { Issue } from "../issue.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { LoadedPlugin, WithOrigin } from "./definition.ts";

const words = { programme: "chương trình", indicators: "chỉ số", agencies: "cơ quan", taskTables: "bảng nhiệm vụ" };

/** The parts of a plugin that are keyed, so that two plugins can clash in them. */
export type Part = keyof typeof words;

/** Puts records of several plugins into one; the same key from two plugins is a clash that names both. */
export const gather = <T extends object>(
  plugins: readonly LoadedPlugin[],
  part: Part,
  pick: (definition: PluginDefinition) => Record<string, T> | undefined,
  issues: Issue[],
): Record<string, WithOrigin<T>> => {
  const all: Record<string, WithOrigin<T>> = {};
  for (const { definition } of plugins)
    for (const [key, value] of Object.entries(pick(definition) ?? {})) {
      const before = Object.hasOwn(all, key) ? all[key] : undefined;
      if (before) issues.push(clash(part, key, before.origin, definition.id));
      else all[key] = { ...value, origin: definition.id };
    }
  return all;
};

/** The same key of the same part from two plugins. */
export const clash = (part: Part, key: string, first: string, second: string): Issue => ({
  code: "plugin.clash",
  severity: "error",
  place: `${part}.${key}`,
  message: `Plugin “${first}” và plugin “${second}” cùng định nghĩa ${words[part]} “${key}”.`,
  remedy: "Giữ định nghĩa ở một plugin; plugin kia dùng lại định nghĩa đó hoặc đặt một mã khác.",
});
