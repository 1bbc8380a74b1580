import { existsSync, readdirSync } from "node:fs";
import type { Indicator, IndicatorCode, PluginDefinition } from "@xhht/core";

const folder = new URL("../../../../plugins/", import.meta.url);
const ids = readdirSync(folder)
  .filter((id) => !id.startsWith("_") && existsSync(new URL(`${id}/package.json`, folder)))
  .toSorted();
const plugins = await Promise.all(
  ids.map(async (id) => ((await import(new URL(`${id}/src/index.ts`, folder).href)) as { default: PluginDefinition }).default),
);

const composed = new Map<string, Record<IndicatorCode, Indicator>>();

/** The indicators that hold everywhere, and those of the one plugin whose id ends in `own`; of all plugins where none is named. */
export const sampleIndicators = (own = ""): Record<IndicatorCode, Indicator> => {
  const held = composed.get(own) ?? (Object.assign({}, ...plugins.filter(({ id, unit }) => own === "" || !unit || id.endsWith(own)).map(({ indicators }) => indicators ?? {})) as Record<IndicatorCode, Indicator>);
  composed.set(own, held);
  return held;
};
