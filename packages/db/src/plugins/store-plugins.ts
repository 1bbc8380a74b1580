import { type Issue, type LoadedPlugin, type PluginDefinition, type Result, type UnitId, fail, ok } from "@xhht/core";
import type { Queries } from "../database.ts";
import { composedHashes } from "../plans/composed-hash.ts";
import { type ChangedPlan, addPlanVersion, changedPlans } from "../plans/shipped-plans.ts";
import { takeTurn } from "../take-turn.ts";
import { findUnit } from "../units/find-unit.ts";
import { type ChangedPlugin, changedPlugins } from "./shipped-plugins.ts";

/** What start-up changed; all zero when nothing did. */
export interface Stored {
  /** New versions of plugins. */
  plugins: number;
  /** Plans never seen before. */
  plans: number;
  /** New versions of plans. */
  planVersions: number;
}

/**
 * Remembers the plugins that were found, and the plans they ship, in one transaction: a changed definition adds a
 * version, a changed plan adds a version and the one before becomes `replaced`, an unchanged one adds nothing. Where a
 * plan's unit is unknown or its definition does not compose, nothing is stored and the issues say why.
 */
export const storePlugins = async (
  db: Queries,
  plugins: readonly LoadedPlugin[],
  { now }: { now: Date },
): Promise<Result<Stored>> => {
  const first = await changesIn(db, plugins);
  if (!first.ok) return first;
  if (first.value.plugins.length + first.value.plans.length === 0) return ok({ plugins: 0, plans: 0, planVersions: 0 });
  return db.tx(async (tx) => {
    await takeTurn(tx, "plugins");
    const changes = await changesIn(tx, plugins);
    return changes.ok ? store(tx, plugins, changes.value, now) : changes;
  });
};

interface Changes {
  plugins: ChangedPlugin[];
  plans: ChangedPlan[];
}

const changesIn = async (db: Queries, plugins: readonly LoadedPlugin[]): Promise<Result<Changes>> => {
  const issues: Issue[] = [];
  const issued: [LoadedPlugin, UnitId | null][] = [];
  for (const plugin of plugins) issued.push([plugin, await issuerOf(db, plugin.definition, issues)]);
  if (issues.length > 0) return fail(...issues);
  return ok({ plugins: await changedPlugins(db, plugins), plans: await changedPlans(db, issued) });
};

const store = async (
  tx: Queries,
  all: readonly LoadedPlugin[],
  { plugins, plans }: Changes,
  now: Date,
): Promise<Result<Stored>> => {
  const issues: Issue[] = [];
  const composed = await composedHashes(tx, plans, all, issues);
  if (issues.length > 0) return fail(...issues);
  if (plugins.length > 0)
    await tx.q.insert(tx.t.pluginVersion).values(plugins.map((row) => ({ ...row, loadedAt: now })));
  for (const plan of plans) await addPlanVersion(tx, plan, composed.get(plan.id)!, now);
  return ok({
    plugins: plugins.length,
    plans: plans.filter(({ number }) => number === 0).length,
    planVersions: plans.length,
  });
};

/** The unit that issues a plugin's plans; null where it ships none. */
const issuerOf = async (
  db: Queries,
  { id, unit, plans = [] }: PluginDefinition,
  issues: Issue[],
): Promise<UnitId | null> => {
  if (plans.length === 0) return null;
  const found = unit ? await findUnit(db, unit) : null;
  if (!found)
    issues.push({
      code: "plugin.unknown-unit",
      severity: "error",
      place: `${id}.unit`,
      message: unit
        ? `Gói “${id}” có kế hoạch, nhưng không có đơn vị nào mang mã ${unit.code} vào ngày ${unit.on}.`
        : `Gói “${id}” có kế hoạch nhưng không ghi đơn vị nào ban hành.`,
      remedy: unit
        ? "Hãy sửa mã hoặc ngày trong “unit”: ngày nào đơn vị đó còn tồn tại cũng được."
        : "Hãy thêm “unit” hoặc bỏ “plans”.",
    });
  return found;
};
