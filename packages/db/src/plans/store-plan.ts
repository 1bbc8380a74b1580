import type { Plan, UnitId } from "@xhht/core";
import { and, desc, eq, inArray } from "drizzle-orm";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import { effectOf } from "./effect.ts";

/** A plan as a plugin ships it. */
export interface ShippedPlan {
  /** `plugin/plan`. */
  id: string;
  unit: UnitId;
  /** `plugin@version`. */
  origin: string;
  body: Plan;
}

/** Adds a version where the text changed; the one before becomes `replaced`. Says what happened: nothing is null. */
export const storePlan = async ({ q, t }: Queries, shipped: ShippedPlan, now: Date): Promise<"new" | "changed" | null> => {
  const { id, unit, origin, body } = shipped;
  const { planVersion } = t;
  const hash = contentHash(body);
  const [latest] = await q
    .select({ number: planVersion.number, hash: planVersion.hash })
    .from(planVersion)
    .where(eq(planVersion.plan, id))
    .orderBy(desc(planVersion.number))
    .limit(1);
  if (latest?.hash === hash) return null;
  if (!latest) await q.insert(t.plan).values({ id, unit, programme: body.programme });
  else {
    await q.update(t.plan).set({ unit, programme: body.programme }).where(eq(t.plan.id, id));
    await q
      .update(planVersion)
      .set({ status: "replaced" })
      .where(and(eq(planVersion.plan, id), inArray(planVersion.status, ["issued", "amended"])));
  }
  const { on: effectiveOn, inferred } = effectOf(body);
  const row = { plan: id, number: latest ? latest.number + 1 : 0, hash, status: "issued" as const, effectiveOn, inferred };
  await q.insert(planVersion).values({ ...row, origin, body, createdAt: now });
  return latest ? "changed" : "new";
};
