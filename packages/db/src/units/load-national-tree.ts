import { type Succession, type Unit, fold, fullName, unitId } from "@xhht/core";
import { eq, inArray } from "drizzle-orm";
import { inChunks } from "../in-chunks.ts";
import type { Queries } from "../database.ts";
import { DatabaseRefusal } from "../refusal.ts";
import { takeTurn } from "../take-turn.ts";

/** The administrative tree to keep, with a hash of the data it was made from. */
export interface NationalTree {
  units: readonly Unit[];
  successions: readonly Succession[];
  hash: string;
}

const key = "units.hash";

/** The hash of the tree that is in the database, or null where there is none. */
export const knownTreeHash = async ({ q, t }: Pick<Queries, "q" | "t">): Promise<string | null> =>
  (await q.select({ value: t.meta.value }).from(t.meta).where(eq(t.meta.key, key)))[0]?.value ?? null;

/**
 * Puts the tree into the database, in one transaction; does nothing when the same data is there. Answers whether it
 * loaded and how many milliseconds it took. Throws `DatabaseRefusal` when a unit that holds a plan is gone from the data.
 */
export const loadNationalTree = async (db: Queries, data: NationalTree): Promise<{ loaded: boolean; ms: number }> => {
  const start = performance.now();
  if ((await knownTreeHash(db)) === data.hash) return { loaded: false, ms: performance.now() - start };
  const loaded = await db.tx(async (tx) => {
    await takeTurn(tx, "units");
    if ((await knownTreeHash(tx)) === data.hash) return false;
    const { q, t } = tx;
    await refuseLostHolders(tx, data.units);
    await q.delete(t.succession);
    const before = (await q.select({ id: t.unit.id }).from(t.unit)).map(({ id }) => id);
    const held = await holders(tx);
    await inChunks(
      before.filter((id) => !held.has(id)),
      (ids) => q.delete(t.unit).where(inArray(t.unit.id, ids)),
    );
    for (const unit of data.units.filter((one) => held.has(unitId(one))))
      await q
        .update(t.unit)
        .set(rowOf(unit))
        .where(eq(t.unit.id, unitId(unit)));
    await inChunks(
      data.units.filter((one) => !held.has(unitId(one))),
      (units) => q.insert(t.unit).values(units.map(rowOf)),
    );
    await inChunks(data.successions, (successions) => q.insert(t.succession).values([...successions]));
    await q
      .insert(t.meta)
      .values({ key, value: data.hash })
      .onConflictDoUpdate({ target: t.meta.key, set: { value: data.hash } });
    return true;
  });
  return { loaded, ms: performance.now() - start };
};

const rowOf = (unit: Unit) => ({
  id: unitId(unit),
  code: unit.code,
  level: unit.level,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
  versions: unit.versions,
  search: [...new Set(unit.versions.map((version) => fold(fullName(version))))].join("\n"),
});

type Tables = Pick<Queries, "q" | "t">;

/** Units that plans or takeovers point at: they are updated in place, never deleted. */
const holders = async ({ q, t }: Tables): Promise<Set<string>> => {
  const issuers = await q.selectDistinct({ id: t.plan.unit }).from(t.plan);
  const successors = await q.selectDistinct({ id: t.takeover.successor }).from(t.takeover);
  return new Set([...issuers, ...successors].map(({ id }) => id));
};

const refuseLostHolders = async (tables: Tables, units: readonly Unit[]): Promise<void> => {
  const ids = new Set(units.map(unitId));
  const lost = [...(await holders(tables))].filter((id) => !ids.has(id)).sort();
  if (lost.length > 0)
    throw new DatabaseRefusal(
      "lost-unit",
      lost[0]!,
      `Dữ liệu đơn vị hành chính mới không còn ${lost.join(", ")}, trong khi có kế hoạch đang gắn với đơn vị đó.`,
      "Hãy dùng lại dữ liệu cũ, hoặc bổ sung đơn vị còn thiếu rồi khởi động lại.",
    );
};
