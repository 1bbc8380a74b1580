import type { PluginDefinition, PluginHome } from "@xhht/core";
import { asc } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** A version of a plugin as the database remembers it. */
export interface PluginVersion {
  plugin: string;
  number: number;
  version: string;
  hash: string;
  home: PluginHome;
  definition: PluginDefinition;
  loadedAt: Date;
  /** First day on which it holds; `0000` = always. */
  effectiveFrom: string;
}

/** Every version of every plugin, by id, oldest first. */
export const readPlugins = async ({ q, t }: Queries): Promise<PluginVersion[]> =>
  q.select().from(t.pluginVersion).orderBy(asc(t.pluginVersion.plugin), asc(t.pluginVersion.number));
