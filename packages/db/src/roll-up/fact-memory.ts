import type { PeriodId, UnitId } from "@xhht/core";
import { eq } from "drizzle-orm";
import type { Queries } from "../database.ts";
import type { Fact } from "./fact.ts";
import { readFacts } from "./read-facts.ts";

/**
 * What a folder has read, so that the next folding reads only what was sent since. Whoever folds raises a count in the
 * database; when it is not the one that this memory knows, somebody else folded meanwhile, and everything is read anew.
 */
export interface FactMemory {
  /** Inside a folding's transaction: forgets what may be old, and the given places, then raises the count. */
  begin(tx: Queries, places: readonly { unit: UnitId; period: PeriodId }[]): Promise<void>;
  /** After its commit: what was read is as good as the database. */
  keep(): void;
  /** After a failure: nothing is known. */
  forget(): void;
  facts(tx: Queries, units: readonly UnitId[], period: PeriodId): Promise<Fact[]>;
}

const key = "figures.turn";
/** Units and periods of which facts are kept: a whole country's year, and some years of a province. */
const most = 8_000;

/** Raises the count of foldings; answers what it was. */
export const raiseTurn = async ({ q, t: { meta } }: Queries): Promise<number> => {
  const turn = Number((await q.select({ value: meta.value }).from(meta).where(eq(meta.key, key)))[0]?.value ?? 0);
  const value = String(turn + 1);
  await q.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } });
  return turn;
};

/** A memory that knows nothing yet. */
export const createFactMemory = (): FactMemory => {
  const known = new Map<string, readonly Fact[]>();
  let turn: number | null = null;
  let next: number | null = null;
  return {
    async begin(tx, places) {
      const found = await raiseTurn(tx);
      if (found !== turn || known.size > most) known.clear();
      for (const { unit, period } of places) known.delete(`${unit} ${period}`);
      next = found + 1;
    },
    keep() {
      turn = next;
    },
    forget() {
      known.clear();
      turn = null;
    },
    async facts(tx, units, period) {
      const missing = units.filter((unit) => !known.has(`${unit} ${period}`));
      for (const unit of missing) known.set(`${unit} ${period}`, []);
      for (const fact of await readFacts(tx, missing, { periods: [period] })) (known.get(`${fact.unit} ${period}`) as Fact[]).push(fact);
      return units.flatMap((unit) => known.get(`${unit} ${period}`) ?? []);
    },
  };
};
