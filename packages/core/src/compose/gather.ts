import type { Issue } from "../issue.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { LoadedPlugin, WithOrigin } from "./definition.ts";

/** Puts records of several plugins into one; the same key from two plugins is a clash that names both. */
export const gather = <T extends object>(
  plugins: readonly LoadedPlugin[],
  part: string,
  word: string,
  pick: (definition: PluginDefinition) => Record<string, T> | undefined,
  issues: Issue[],
): Record<string, WithOrigin<T>> => {
  const all: Record<string, WithOrigin<T>> = {};
  for (const { definition } of plugins)
    for (const [key, value] of Object.entries(pick(definition) ?? {})) {
      const before = Object.hasOwn(all, key) ? all[key] : undefined;
      if (before) issues.push(clash(`${part}.${key}`, `${word} “${key}”`, before.origin, definition.id));
      else all[key] = { ...value, origin: definition.id };
    }
  return all;
};

const clash = (place: string, what: string, first: string, second: string): Issue => ({
  code: "plugin.clash",
  severity: "error",
  place,
  message: `Plugin “${first}” và plugin “${second}” cùng định nghĩa ${what}.`,
  remedy: `Giữ định nghĩa ở một plugin; plugin kia dùng lại định nghĩa đó hoặc đặt một mã khác.`,
});
