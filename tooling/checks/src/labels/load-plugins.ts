import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PluginDefinition } from "@xhht/core";

const plugins = new URL("../../../../plugins/", import.meta.url);

/** Every plugin that its folder offers, the template aside, in the order of their ids; the folder is the registry. */
export const loadPlugins = async (): Promise<PluginDefinition[]> => {
  const ids = readdirSync(fileURLToPath(plugins))
    .filter((id) => !id.startsWith("_") && existsSync(new URL(`${id}/package.json`, plugins)))
    .toSorted();
  return Promise.all(
    ids.map(async (id) => {
      const loaded = (await import(new URL(`${id}/src/index.ts`, plugins).href)) as { default: PluginDefinition };
      return loaded.default;
    }),
  );
};
