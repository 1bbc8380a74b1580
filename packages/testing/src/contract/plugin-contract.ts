import {
  type Case, type LoadedPlugin, type PluginDefinition, type Unit, type UnitTree, compose, existsOn,
} from "@xhht/core";
import { parsePlugin } from "@xhht/core/schema";
import { describe, expect, it } from "vitest";
import { wrongCases } from "./cases.ts";
import { blankWords, lostInJson } from "./data.ts";

/** A plugin held to the contract, with what stands around it. */
export interface PluginUnderTest {
  definition: PluginDefinition;
  /** Name of the folder that it fills. */
  folder: string;
  /** Every plugin of the repository, this one among them or not. */
  plugins: readonly LoadedPlugin[];
  tree: UnitTree;
  /** Its worked examples, `src/cases.ts`. */
  cases?: readonly Case[];
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const capitals = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** One check: the problems it finds, none when all is well. */
type Check = (plugin: PluginUnderTest) => string[];

const checks = {
  "passes the schema": ({ definition }) => {
    const parsed = parsePlugin(definition);
    return parsed.ok
      ? []
      : parsed.issues.map(({ code, place, message, remedy }) => `${code} ${place}: ${message} ${remedy}`);
  },
  "is data: a JSON round trip changes nothing": ({ definition }) => lostInJson(definition),
  "is named like its folder": ({ definition: { id }, folder }) =>
    id === folder ? [] : [`id “${id}” in folder “${folder}”`],
  "speaks for exactly one place, level or programme": ({ definition: { unit, level, programme } }) =>
    [unit, level, programme].filter(Boolean).length === 1 ? [] : ["one of unit, level and programme"],
  "has ids in kebab-case and indicator codes in capitals": ({
    definition: { id, programme, agencies = {}, indicators = {}, plans = [] },
  }) => [
    ...[id, programme?.id ?? "x", ...Object.keys(agencies), ...plans.map((plan) => plan.id)].filter(
      (name) => !kebab.test(name),
    ),
    ...Object.keys(indicators).filter((code) => !capitals.test(code)),
  ],
  "leaves no words for people blank": ({ definition }) => blankWords(definition),
  "ships plans only from a place that exists": ({ definition: { unit, plans = [] }, tree }) =>
    plans.length === 0 || (unit && tree.at(unit)?.level === unit.level)
      ? []
      : ["no unit of that level bears this code on that day"],
  "composes, and every indicator and agency it names is known": (plugin) =>
    placesOf(plugin).flatMap(([unit, on]) => clashes(plugin, unit, on)),
  "its worked cases come true": ({ definition, plugins, cases = [] }) => wrongCases(definition, plugins, cases),
} satisfies Record<string, Check>;

/** Name of a check. */
export type ContractCheck = keyof typeof checks;

/** What a plugin breaks, by check; a check with nothing to say is left out. */
export const contractProblems = (plugin: PluginUnderTest): Partial<Record<ContractCheck, string[]>> =>
  Object.fromEntries(
    Object.entries(checks)
      .map(([name, check]) => [name, check(plugin)])
      .filter(([, problems]) => problems!.length > 0),
  );

/**
 * Holds any plugin to the contract, one test a check. Skipping one costs a reason, which the report shows.
 *
 * @example pluginContract({ definition, folder: "commune-phu-hoi", plugins, tree })
 */
export const pluginContract = (plugin: PluginUnderTest, skip: Partial<Record<ContractCheck, string>> = {}): void => {
  const all = Object.entries(checks) as [ContractCheck, Check][];
  describe(`plugin ${plugin.folder}`, () => {
    for (const [name, check] of all.filter(([one]) => skip[one] === undefined))
      it(`${name}`, () => expect(check(plugin)).toEqual([]));

    for (const [name, check] of all.filter(([one]) => skip[one] !== undefined))
      it(`${name} – skipped: ${skip[name]}`, ({ skip: skipThis }) => {
        expect(skip[name]!.trim().length, "a skip needs a reason").toBeGreaterThan(10);
        expect(check(plugin), "nothing is wrong here: take the skip away").not.toEqual([]);
        skipThis(skip[name]);
      });
  });
};

/** Where and when to compose it: its own place on its day, or one unit of each level it speaks for. */
const placesOf = ({ definition, tree }: PluginUnderTest): [Unit, string][] => {
  const { unit, level } = definition;
  const on = "2025-06-30";
  if (unit) return [tree.at(unit)].filter((found) => found !== undefined).map((found) => [found, unit.on]);
  const levels = level ? [level] : (["province", "district", "commune"] as const);
  return levels.map((one) => [tree.units.find((each) => each.level === one && existsOn(each, on))!, on]);
};

const clashes = ({ definition, plugins, tree }: PluginUnderTest, unit: Unit, on: string): string[] => {
  const others = plugins.filter((one) => one.definition.id !== definition.id);
  const self: LoadedPlugin = { definition, version: "0.0.0", home: "folder" };
  const composed = compose({ unit, on, tree, plugins: [...others, self] });
  return composed.ok ? [] : composed.issues.map(({ place, message }) => `${place}: ${message}`);
};
