import type { Indicator, Plan, PluginDefinition } from "@xhht/core";
import { labelOf, type Label } from "./label-of.ts";

/** The plan that a place ships; the place is its plugin's id without the tier: `long-an` is `province-long-an`. */
export const planOf = (plugins: PluginDefinition[], seed: string): Plan | undefined =>
  plugins.find(({ id, unit }) => unit && id.slice(id.indexOf("-") + 1) === seed)?.plans?.[0];

/** Labels of all targets of the shipped plans by label id, derived from nothing but the plugins. */
export const derivedLabels = (plugins: PluginDefinition[], seeds: string[]): Map<string, Label> => {
  const indicators = new Map<string, Indicator>(plugins.flatMap((plugin) => Object.entries(plugin.indicators ?? {})));
  const labels = new Map<string, Label>();
  for (const seed of seeds)
    for (const [at, target] of (planOf(plugins, seed)?.targets ?? []).entries()) {
      const indicator = indicators.get(target.indicator);
      if (!indicator) throw new Error(`${seed}: no plugin defines the indicator ${target.indicator}`);
      const label = labelOf(seed, at + 1, target, indicator);
      labels.set(label.id, label);
    }
  return labels;
};
