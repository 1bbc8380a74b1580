import { type Issue, type LoadedPlugin, type PluginDefinition, type Result, fail, ok } from "@xhht/core";
import { asc } from "drizzle-orm";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import { storePlan } from "../plans/store-plan.ts";
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
 * version, a changed plan adds a version and the one before becomes `replaced`, an unchanged one adds nothing. A plan
 * whose unit is unknown is refused and nothing is stored.
 */
export const storePlugins = async (db: Queries, plugins: readonly LoadedPlugin[], { now }: { now: Date }): Promise<Result<Stored>> => {
  const issues: Issue[] = [];
  const stored: Stored = { plugins: 0, plans: 0, planVersions: 0 };
  await db.tx(async (tx) => {
    const latest = await latestVersions(tx);
    const found: [LoadedPlugin, string | null][] = [];
    for (const plugin of plugins) found.push([plugin, await issuerOf(tx, plugin.definition, issues)]);
    if (issues.length > 0) return;
    for (const [{ definition, version, home }, unit] of found) {
      const hash = contentHash(definition);
      const before = latest.get(definition.id);
      if (before?.shipped !== hash) {
        const row = { plugin: definition.id, number: before ? before.number + 1 : 0, version, hash, home, definition };
        await tx.q.insert(tx.t.pluginVersion).values({ ...row, loadedAt: now, effectiveFrom: "0000" });
        stored.plugins++;
      }
      for (const plan of definition.plans ?? []) {
        const id = `${definition.id}/${plan.id}`;
        const change = await storePlan(tx, { id, unit: unit!, origin: `${definition.id}@${version}`, body: plan }, now);
        if (change === "new") stored.plans++;
        if (change) stored.planVersions++;
      }
    }
  });
  return issues.length > 0 ? fail(...issues) : ok(stored);
};

/** The last number of each plugin, and the hash of the last version that was not edited in the browser. */
const latestVersions = async ({ q, t }: Queries): Promise<Map<string, { number: number; shipped: string | null }>> => {
  const { plugin, number, hash, home } = t.pluginVersion;
  const rows = await q.select({ plugin, number, hash, home }).from(t.pluginVersion).orderBy(asc(plugin), asc(number));
  const latest = new Map<string, { number: number; shipped: string | null }>();
  for (const row of rows) {
    const shipped = row.home === "stored" ? (latest.get(row.plugin)?.shipped ?? null) : row.hash;
    latest.set(row.plugin, { number: row.number, shipped });
  }
  return latest;
};

/** Only plugins of a place ship plans: a plan needs a unit that issued it. */
const issuerOf = async (db: Queries, { id, unit, plans = [] }: PluginDefinition, issues: Issue[]): Promise<string | null> => {
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
      remedy: unit ? "Hãy sửa mã hoặc ngày trong “unit”: ngày nào đơn vị đó còn tồn tại cũng được." : "Hãy thêm “unit” hoặc bỏ “plans”.",
    });
  return found;
};
