import type { Pool } from "pg";
import { type Applied, historyTable, pending } from "../migration/pending.ts";
import { type Migration, readMigrations } from "../migration/read-migrations.ts";

/** Any fixed number: programs that start together take turns on it. */
const turn = 1_373_387;

/** Runs what is missing, in one transaction; programs that start at the same moment wait for each other. */
export const migratePostgres = async (
  pool: Pool,
  known: readonly Migration[] = readMigrations("postgres"),
): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [turn]);
    await client.query("SET LOCAL client_min_messages = warning");
    await client.query(historyTable);
    const { rows } = await client.query<Applied>("SELECT name, hash FROM schema_migration");
    for (const { name, hash, statements } of pending(known, rows)) {
      for (const statement of statements) await client.query(statement);
      await client.query("INSERT INTO schema_migration (name, hash) VALUES ($1, $2)", [name, hash]);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
};
