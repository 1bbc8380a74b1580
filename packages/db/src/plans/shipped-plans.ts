import { type LoadedPlugin, type Plan, type UnitId, effectOf } from "@xhht/core";
import { and, asc, eq, inArray } from "drizzle-orm";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";

/** A plan whose text differs from the version its plugin shipped last. */
export interface ChangedPlan {
  /** `plugin/plan`. */
  id: string;
  unit: UnitId;
  /** `plugin@version`. */
  origin: string;
  body: Plan;
  hash: string;
  /** Number of the version to add; 0 for a plan never seen before. */
  number: number;
}

/** The plans of these plugins that are new or changed, in the given order. Versions that came from elsewhere do not count. */
export const changedPlans = async (
  { q, t }: Queries,
  plugins: readonly (readonly [LoadedPlugin, UnitId | null])[],
): Promise<ChangedPlan[]> => {
  const { plan, number, hash, origin } = t.planVersion;
  const known = new Map<string, { next: number; shipped: string | null }>();
  for (const row of await q
    .select({ plan, number, hash, origin })
    .from(t.planVersion)
    .orderBy(asc(plan), asc(number))) {
    const isShipped = row.origin.startsWith(`${row.plan.split("/")[0]}@`);
    known.set(row.plan, {
      next: row.number + 1,
      shipped: isShipped ? row.hash : (known.get(row.plan)?.shipped ?? null),
    });
  }
  return plugins.flatMap(([{ definition, version }, unit]) =>
    (definition.plans ?? []).flatMap((body) => {
      const id = `${definition.id}/${body.id}`;
      const before = known.get(id);
      const now = contentHash(body);
      if (unit === null || before?.shipped === now) return [];
      return [{ id, unit, origin: `${definition.id}@${version}`, body, hash: now, number: before?.next ?? 0 }];
    }),
  );
};

/** Adds the version as issued; the one before becomes `replaced`. */
export const addPlanVersion = async (
  { q, t }: Queries,
  changed: ChangedPlan,
  composed: string,
  createdAt: Date,
): Promise<void> => {
  const { id, unit, origin, body, hash, number } = changed;
  const { programme } = body;
  await q
    .insert(t.plan)
    .values({ id, unit, programme })
    .onConflictDoUpdate({ target: t.plan.id, set: { unit, programme } });
  const inForce = and(eq(t.planVersion.plan, id), inArray(t.planVersion.status, ["issued", "amended"]));
  await q.update(t.planVersion).set({ status: "replaced" }).where(inForce);
  const { on: effectiveOn, inferred } = effectOf(body);
  await q
    .insert(t.planVersion)
    .values({ plan: id, number, hash, status: "issued", effectiveOn, inferred, origin, composed, body, createdAt });
};
