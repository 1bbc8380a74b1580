import { Pool } from "pg";
import { connection } from "./sqlite/connection.ts";
import { loadDriver } from "./sqlite/load-driver.ts";

/** A database without this program in between, as its superuser sees it. */
export interface RawDatabase {
  /** Runs one statement without an answer. */
  run(sql: string): Promise<void>;
  all(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Opens the database of an address by its driver alone. */
export const openRaw = async (url: string): Promise<RawDatabase> => {
  if (url.startsWith("sqlite:")) {
    const { DatabaseSync } = await loadDriver();
    const on = connection(new DatabaseSync(url.slice("sqlite:".length)));
    on.exec("PRAGMA busy_timeout = 5000; PRAGMA synchronous = OFF");
    return {
      run: async (sql) => on.exec(sql),
      all: async (sql) => on.all(sql, [], "object") as Record<string, unknown>[],
      close: async () => on.close(),
    };
  }
  const pool = new Pool({ connectionString: url, max: 1 });
  return {
    run: async (sql) => void (await pool.query(sql)),
    all: async (sql) => (await pool.query<Record<string, unknown>>(sql)).rows,
    close: () => pool.end(),
  };
};
