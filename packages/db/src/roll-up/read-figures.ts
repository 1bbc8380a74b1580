import type { PeriodId, UnitId } from "@xhht/core";
import { and, count, eq } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** How the figures of a unit in a period stand in time. */
export interface FoldedAt {
  /** 0 where nothing was ever folded; raised by every folding that touched them. */
  revision: number;
  at: Date | null;
  lastSentAt: Date | null;
}

/** When the figures of a unit in a period were last brought up to date. */
export const foldedAt = async ({ q, t: { folded } }: Queries, unit: UnitId, period: PeriodId): Promise<FoldedAt> => {
  const [row] = await q.select().from(folded).where(and(eq(folded.unit, unit), eq(folded.period, period)));
  return row ?? { revision: 0, at: null, lastSentAt: null };
};

/** How many units and periods wait to be folded. */
export const waitingMarks = async ({ q, t: { dirty } }: Queries): Promise<number> => (await q.select({ waiting: count() }).from(dirty))[0]!.waiting;
