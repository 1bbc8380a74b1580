import { eq } from "drizzle-orm";
import type { Queries } from "./database.ts";

/**
 * Inside a transaction: waits until no other program is in a transaction that took the same turn. So programs that start
 * at the same moment on one Postgres do not both store what is missing. (SQLite has one writer anyway.)
 */
export const takeTurn = async ({ q, t: { meta } }: Queries, turn: string): Promise<void> => {
  const key = `turn.${turn}`;
  await q.insert(meta).values({ key, value: "" }).onConflictDoNothing();
  await q.update(meta).set({ value: "" }).where(eq(meta.key, key));
};
