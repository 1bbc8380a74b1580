import { type Issue, type LoadedPlugin, compose, createUnitTree, effectOf, existsOn, yieldingOf } from "@xhht/core";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import { storedDefinitions } from "../plugins/stored-definitions.ts";
import { readUnitTree } from "../units/read-unit-tree.ts";
import type { ChangedPlan } from "./shipped-plans.ts";

/**
 * The hash, by plan, of the definition that is in force for its unit on its first day (on the unit's own last or first
 * day where it did not exist then). What does not compose goes to `issues`. Reads the tree only if there is a plan.
 */
export const composedHashes = async (
  db: Queries,
  plans: readonly ChangedPlan[],
  plugins: readonly LoadedPlugin[],
  issues: Issue[],
): Promise<Map<string, string>> => {
  const hashes = new Map<string, string>();
  if (plans.length === 0) return hashes;
  const { units, successions } = await readUnitTree(db);
  const tree = createUnitTree(units, successions);
  const stored = await storedDefinitions(db);
  const { yields } = yieldingOf(plugins, stored, tree);
  for (const plan of plans) {
    const unit = tree.byId(plan.unit)!;
    const day = effectOf(plan.body).on;
    const on = existsOn(unit, day) ? day : (unit.validTo ?? unit.validFrom);
    const definition = compose({ unit, on, tree, plugins, stored, yields });
    if (definition.ok) hashes.set(plan.id, contentHash(definition.value));
    else issues.push(...definition.issues);
  }
  return hashes;
};
