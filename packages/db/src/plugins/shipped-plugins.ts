import type { LoadedPlugin } from "@xhht/core";
import { asc } from "drizzle-orm";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import type { PluginVersion } from "./read-plugins.ts";

/** A plugin that differs from what its folder or package held before, with the version to add. */
export type ChangedPlugin = Omit<PluginVersion, "loadedAt">;

/** The plugins that are new or changed, in the given order. Definitions edited in the browser do not count. */
export const changedPlugins = async (
  { q, t: { pluginVersion } }: Queries,
  plugins: readonly LoadedPlugin[],
): Promise<ChangedPlugin[]> => {
  const { plugin, number, hash, home } = pluginVersion;
  const known = new Map<string, { next: number; shipped: string | null }>();
  for (const row of await q
    .select({ plugin, number, hash, home })
    .from(pluginVersion)
    .orderBy(asc(plugin), asc(number))) {
    const shipped = row.home === "stored" ? (known.get(row.plugin)?.shipped ?? null) : row.hash;
    known.set(row.plugin, { next: row.number + 1, shipped });
  }
  return plugins.flatMap(({ definition, version, home }) => {
    const before = known.get(definition.id);
    const now = contentHash(definition);
    if (before?.shipped === now) return [];
    return [
      { plugin: definition.id, number: before?.next ?? 0, version, hash: now, home, definition, effectiveFrom: "0000" },
    ];
  });
};
