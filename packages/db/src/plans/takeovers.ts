import type { IsoDate, UnitId } from "@xhht/core";
import { asc } from "drizzle-orm";
import type { Queries } from "../database.ts";
import type { TakeoverDocument } from "../schema.ts";

/** From a day on, a plan is held by another unit than the one that issued it, by a document. */
export interface Takeover {
  /** `plugin/plan`. */
  plan: string;
  successor: UnitId;
  document: TakeoverDocument;
  /** First day on which the successor holds it. */
  from: IsoDate;
}

/** Records a takeover; a second one of the same plan from the same day replaces the first. */
export const recordTakeover = async ({ q, t }: Queries, takeover: Takeover): Promise<void> => {
  const { successor, document } = takeover;
  await q
    .insert(t.takeover)
    .values(takeover)
    .onConflictDoUpdate({ target: [t.takeover.plan, t.takeover.from], set: { successor, document } });
};

/** All takeovers, by plan and day. */
export const listTakeovers = async ({ q, t }: Queries): Promise<Takeover[]> =>
  q.select().from(t.takeover).orderBy(asc(t.takeover.plan), asc(t.takeover.from));
