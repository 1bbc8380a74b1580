import { sql } from "drizzle-orm";
import type { Queries } from "./database.ts";
import { prepared } from "./prepared.ts";

const lock = prepared(({ q }) => {
  const turn = sql<unknown>`pg_advisory_xact_lock(hashtextextended(${sql.placeholder("turn")}, 0))`;
  return q.select({ turn }).from(sql`(select 1) as one`).prepare();
});

/**
 * Inside a transaction: waits until nobody else is in a transaction that took the same turn, also where the rows in
 * question do not exist yet. (SQLite has one writer anyway.)
 */
export const takeTurn = async (tx: Queries, turn: string): Promise<void> => {
  if (tx.dialect === "postgres") await lock(tx).execute({ turn });
};
