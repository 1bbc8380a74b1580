import { type Issue, type LoadedPlugin, type PluginDefinition, type Result, type UnitId, fail, ok } from "@xhht/core";
import { asc } from "drizzle-orm";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import { composedHashes } from "../plans/composed-hash.ts";
import { addPlanVersion, changedPlans } from "../plans/shipped-plans.ts";
import { findUnit } from "../units/find-unit.ts";

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
export const storePlugins = (
  db: Queries,
  plugins: readonly LoadedPlugin[],
  { now }: { now: Date },
): Promise<Result<Stored>> =>
  db.tx(async (tx) => {
    const issues: Issue[] = [];
    const issued: [LoadedPlugin, UnitId | null][] = [];
    for (const plugin of plugins) issued.push([plugin, await issuerOf(tx, plugin.definition, issues)]);
    if (issues.length > 0) return fail(...issues);

    const plans = await changedPlans(tx, issued);
    const composed = await composedHashes(tx, plans, plugins, issues);
    if (issues.length > 0) return fail(...issues);

    const added = await addVersions(tx, plugins, now);
    for (const plan of plans) await addPlanVersion(tx, plan, composed.get(plan.id)!, now);
    return ok({ plugins: added, plans: plans.filter(({ number }) => number === 0).length, planVersions: plans.length });
  });

/** Adds a version of each plugin that differs from what its folder or package held before; says how many. */
const addVersions = async (
  { q, t: { pluginVersion } }: Queries,
  plugins: readonly LoadedPlugin[],
  loadedAt: Date,
): Promise<number> => {
  const { plugin: id, number, hash, home } = pluginVersion;
  const known = new Map<string, { next: number; shipped: string | null }>();
  for (const row of await q.select({ id, number, hash, home }).from(pluginVersion).orderBy(asc(id), asc(number)))
    known.set(row.id, {
      next: row.number + 1,
      shipped: row.home === "stored" ? (known.get(row.id)?.shipped ?? null) : row.hash,
    });

  const rows = plugins.flatMap(({ definition, version, home }) => {
    const before = known.get(definition.id);
    const now = contentHash(definition);
    if (before?.shipped === now) return [];
    return [
      {
        plugin: definition.id,
        number: before?.next ?? 0,
        version,
        hash: now,
        home,
        definition,
        loadedAt,
        effectiveFrom: "0000",
      },
    ];
  });
  if (rows.length > 0) await q.insert(pluginVersion).values(rows);
  return rows.length;
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
        ? `Plugin “${id}” có kế hoạch, nhưng không có đơn vị nào mang mã ${unit.code} vào ngày ${unit.on}.`
        : `Plugin “${id}” có kế hoạch nhưng không ghi đơn vị nào ban hành.`,
      remedy: unit
        ? "Hãy sửa mã hoặc ngày trong “unit”: ngày nào đơn vị đó còn tồn tại cũng được."
        : "Hãy thêm “unit” hoặc bỏ “plans”.",
    });
  return found;
};
