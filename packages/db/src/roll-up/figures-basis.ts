import { asc, eq, inArray } from "drizzle-orm";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import { listTakeovers } from "../plans/takeovers.ts";
import { knownTreeHash } from "../units/load-national-tree.ts";

const key = "figures.basis";
/** Raised when figures are worked out in another way. */
const way = 1;

/** A hash of all that figures rest on beside the facts: the tree, who counts what, and how figures are worked out. */
export const figuresBasis = async (db: Queries): Promise<string> => {
  const { q, t } = db;
  const { pluginVersion: v, planVersion: p } = t;
  const plugins = await q.select({ plugin: v.plugin, number: v.number, hash: v.hash }).from(v).orderBy(asc(v.plugin), asc(v.number));
  const plans = await q.select({ plan: p.plan, hash: p.hash }).from(p).where(inArray(p.status, ["issued", "amended"])).orderBy(asc(p.plan), asc(p.number));
  return contentHash({ way, tree: await knownTreeHash(db), plugins, plans, takeovers: await listTakeovers(db) });
};

/** The basis on which the stored figures were worked out; null where they never were. */
export const knownBasis = async ({ q, t: { meta } }: Queries): Promise<string | null> =>
  (await q.select({ value: meta.value }).from(meta).where(eq(meta.key, key)))[0]?.value ?? null;

/** Says on which basis the stored figures rest. */
export const keepBasis = async ({ q, t: { meta } }: Queries, value: string): Promise<void> => {
  await q.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } });
};
