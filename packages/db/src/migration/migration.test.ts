import { eachEngine } from "@xhht/testing";
import { Pool } from "pg";
import { describe, expect, it } from "vitest";
import { DatabaseRefusal, openDatabase } from "../index.ts";
import { migratePostgres } from "../postgres/migrate-postgres.ts";
import { connection } from "../sqlite/connection.ts";
import { loadDriver } from "../sqlite/load-driver.ts";
import { migrateSqlite } from "../sqlite/migrate-sqlite.ts";
import { pending } from "./pending.ts";
import { type Migration, readMigrations } from "./read-migrations.ts";

const step = (name: string, ...statements: string[]): Migration => ({ name, hash: statements.join(";"), statements });

/** Raw access to a database, past everything that is tested here. */
const raw = async (
  url: string,
): Promise<{
  all(sql: string): Promise<unknown[]>;
  migrate(known: Migration[]): Promise<void>;
  close(): Promise<void>;
}> => {
  if (url.startsWith("sqlite:")) {
    const { DatabaseSync } = await loadDriver();
    const on = connection(new DatabaseSync(url.slice("sqlite:".length)));
    return {
      all: async (sql) => on.all(sql, [], "object"),
      migrate: async (known) => migrateSqlite(on, known),
      close: async () => on.close(),
    };
  }
  const pool = new Pool({ connectionString: url });
  return {
    all: async (sql) => (await pool.query(sql)).rows as unknown[],
    migrate: (known) => migratePostgres(pool, known),
    close: () => pool.end(),
  };
};

eachEngine("migrations", ({ newDatabase, dialect }) => {
  const shape =
    dialect === "sqlite"
      ? "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
      : "SELECT table_name, column_name, data_type, is_nullable, collation_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2";

  it("changes nothing the second time", async () => {
    const url = await newDatabase();
    const look = async () => {
      const on = await raw(url);
      const seen = [await on.all(shape), await on.all("SELECT * FROM schema_migration ORDER BY name")];
      await on.close();
      return seen;
    };
    const first = await openDatabase(url);
    await first.migrate();
    await first.close();
    const before = await look();
    const second = await openDatabase(url);
    await second.migrate();
    await second.migrate();
    await second.close();
    expect(await look()).toEqual(before);
    expect(before[1]).toHaveLength(readMigrations(dialect).length);
  });

  it("lets programs that start at the same moment take turns", async () => {
    const url = await newDatabase();
    const all = await Promise.all([1, 2, 3, 4].map(() => openDatabase(url)));
    await Promise.all(all.map((db) => db.migrate()));
    expect(await all[0]!.q.select().from(all[0]!.t.meta)).toEqual([]);
    await Promise.all(all.map((db) => db.close()));
  });

  it("refuses a database that is newer than the program, in one Vietnamese sentence with a remedy", async () => {
    const url = await newDatabase();
    const known = readMigrations(dialect);
    const on = await raw(url);
    await on.migrate([...known, step("29990101000000_future", "CREATE TABLE future (id text)")]);
    await on.close();
    const db = await openDatabase(url);
    const refusal: unknown = await db.migrate().catch((error: unknown) => error);
    await db.close();
    expect(refusal).toBeInstanceOf(DatabaseRefusal);
    expect((refusal as DatabaseRefusal).issue).toEqual({
      code: "database.newer",
      severity: "error",
      place: "29990101000000_future",
      message:
        "Cơ sở dữ liệu mới hơn chương trình này: nó đã qua bước “29990101000000_future” mà chương trình chưa biết.",
      remedy: "Hãy cài bản chương trình mới hơn, hoặc dùng lại bản sao lưu của cơ sở dữ liệu cũ.",
    });
  });

  it("takes a whole migration back when one statement fails", async () => {
    const on = await raw(await newDatabase());
    await on.migrate([step("1", "CREATE TABLE kept (id text)")]);
    const broken = step("2", "CREATE TABLE half (id text)", "CREATE TABLE kept (id text)");
    await expect(on.migrate([step("1", "CREATE TABLE kept (id text)"), broken])).rejects.toThrow(/kept/);
    await expect(on.all("SELECT * FROM half")).rejects.toThrow(/half/);
    expect(await on.all("SELECT name FROM schema_migration")).toEqual([{ name: "1" }]);
    await on.close();
  });
});

describe("a step that was edited after it ran", () => {
  it("is refused", () => {
    expect(() => pending([step("1", "b")], [{ name: "1", hash: "a" }])).toThrow(DatabaseRefusal);
    expect(pending([step("1", "a"), step("2", "b")], [{ name: "1", hash: "a" }]).map(({ name }) => name)).toEqual([
      "2",
    ]);
  });
});
