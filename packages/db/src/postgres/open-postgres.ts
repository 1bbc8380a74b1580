import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import type { Builder, Database, Queries } from "../database.ts";
import { DatabaseRefusal } from "../refusal.ts";
import type { Schema } from "../schema.ts";
import { createTransactionGuard } from "../transaction-guard.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import * as pgTables from "./tables.ts";

/** The tables were built by the Postgres kit but typed by the canonical one. */
const tables: Schema = pgTables;

/** Drizzle asks nothing of a client but `query`, as long as nobody uses its own transactions. */
const builderOver = (client: { query(...args: never[]): unknown }): Builder =>
  drizzle({ client: client as Pool, jit: true }) as unknown as Builder;

/** Opens a pool of at most ten connections. */
export const openPostgres = async (url: string): Promise<Database> => {
  const pool = new Pool({ connectionString: url, max: 10 });
  // A connection that breaks while idle is replaced by the pool; the next query says so if the server is gone.
  pool.on("error", () => undefined);
  const guard = createTransactionGuard();
  await reach(pool);

  const guarded = {
    query(...args: unknown[]) {
      guard.outsideOnly();
      return (pool.query as (...args: unknown[]) => unknown).apply(pool, args);
    },
  };

  // One handle a connection, so that what was prepared inside a transaction stays prepared.
  const handles = new WeakMap<PoolClient, Queries>();
  const insideOf = (client: PoolClient): Queries => {
    let inside = handles.get(client);
    if (!inside) {
      const own: Queries = { dialect: "postgres", q: builderOver(client), t: tables, tx: (nested) => nested(own), dataVersion: () => null };
      handles.set(client, (inside = own));
    }
    return inside;
  };

  return {
    dialect: "postgres",
    q: builderOver(guarded),
    t: tables,
    async tx(work) {
      guard.outsideOnly();
      const client = await pool.connect();
      const inside = insideOf(client);
      let broken: Error | undefined;
      try {
        await client.query("BEGIN");
        const result = await guard.inside(() => work(inside));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch((failure: Error) => (broken = failure));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    dataVersion: () => null,
    migrate: () => migratePostgres(pool),
    close: () => pool.end(),
  };
};

const reach = async (pool: Pool): Promise<void> => {
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    throw new DatabaseRefusal(
      "unreachable",
      "DATABASE_URL",
      `Không kết nối được tới máy chủ PostgreSQL (${error instanceof Error ? error.message || String((error as { code?: string }).code) : String(error)}).`,
      "Hãy kiểm tra máy chủ đang chạy, tên cơ sở dữ liệu, tài khoản và mật khẩu trong DATABASE_URL.",
      error,
    );
  }
};
