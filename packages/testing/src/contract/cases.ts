import { type Case, type Indicator, type LoadedPlugin, type PluginDefinition, judgeCase } from "@xhht/core";

/** Every indicator that some plugin defines, by its code; the plugin's own first. */
export const indicatorsOf = (own: PluginDefinition, plugins: readonly LoadedPlugin[]): Record<string, Indicator> =>
  Object.assign({}, ...plugins.map(({ definition }) => definition.indicators ?? {}), own.indicators ?? {});

/** Targets that a plugin sets, in its plans and for levels. */
export const targetsOf = ({ plans = [], targets = [] }: PluginDefinition) => [
  ...plans.flatMap((plan) => plan.targets),
  ...targets,
];

/** The worked cases that do not come out as they say, each with what came out instead. */
export const wrongCases = (own: PluginDefinition, plugins: readonly LoadedPlugin[], cases: readonly Case[]): string[] =>
  cases.flatMap((one) => {
    try {
      const { status, reason } = judgeCase(one, targetsOf(own), indicatorsOf(own, plugins));
      return status === one.status ? [] : [`“${one.sentence}”: ${one.status} expected, but ${status}: ${reason}`];
    } catch (error) {
      return [`“${one.sentence}”: ${(error as Error).message}`];
    }
  });
