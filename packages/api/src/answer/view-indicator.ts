import { type Indicator, type IndicatorCode, type LoadedPlugin, type Target, targetText } from "@xhht/core";
import type { IndicatorView } from "../view.ts";
import { labelPlugin } from "./label-plugin.ts";

/** Every indicator of every plugin with each target set on it, programmes and levels before places. */
export const viewIndicators = (plugins: readonly LoadedPlugin[]): IndicatorView[] => {
  const all: IndicatorView[] = [];
  for (const { definition } of plugins.toSorted((a, b) => Number(a.definition.unit !== undefined) - Number(b.definition.unit !== undefined)))
    for (const [code, indicator] of Object.entries(definition.indicators ?? {}))
      all.push({ ...indicator, code, origin: definition.id, targets: targetsOn(code, indicator, plugins, definition.id) });
  return all;
};

/** A place that defines the code itself means its own indicator; any other place means the programme's or level's. */
const targetsOn = (code: IndicatorCode, indicator: Indicator, plugins: readonly LoadedPlugin[], origin: string): IndicatorView["targets"] =>
  plugins
    .filter(({ definition: { id, indicators } }) => id === origin || !Object.hasOwn(indicators ?? {}, code))
    .filter(({ definition: { id, unit } }) => id === origin || unit === undefined || isShared(plugins, origin))
    .flatMap(({ definition }) => {
      const line = (plan: string) => (target: Target) => ({
        plan,
        who: definition.unit ? definition.unit.name : labelPlugin(definition),
        milestone: target.milestone,
        text: targetText(target, indicator),
      });
      const of = ({ indicator: one }: Target): boolean => one === code;
      return [
        ...(definition.targets ?? []).filter(of).map(line(definition.id)),
        ...(definition.plans ?? []).flatMap((plan) => plan.targets.filter(of).map(line(`${definition.id}/${plan.id}`))),
      ];
    });

/** Whether an indicator's plugin speaks for more than one place. */
const isShared = (plugins: readonly LoadedPlugin[], origin: string): boolean =>
  plugins.some(({ definition }) => definition.id === origin && definition.unit === undefined);
