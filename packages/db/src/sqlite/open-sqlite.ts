import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { nodeSQLiteCodecs } from "drizzle-orm/node-sqlite/codecs";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Builder, Database, Queries } from "../database.ts";
import { DatabaseRefusal } from "../refusal.ts";
import { createTransactionGuard } from "../transaction-guard.ts";
import { type Connection, connection } from "./connection.ts";
import { createGate } from "./gate.ts";
import { loadDriver } from "./load-driver.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import * as tables from "./tables.ts";

const pragmas = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";

type Use = <T>(sql: string, work: (on: Connection) => T) => T | Promise<T>;

const builderOver = (use: Use): Builder =>
  drizzle(
    {
      all: async (sql, params, shape) => (await use(sql, (on) => on.all(sql, params, shape))) as never,
      get: async (sql, params, shape) => (await use(sql, (on) => on.all(sql, params, shape)[0])) as never,
      run: async (sql, params) => use(sql, (on) => on.run(sql, params)),
    },
    { codecs: nodeSQLiteCodecs },
  );

/** Opens one writing and one reading connection on a file: WAL, `synchronous=FULL`, foreign keys on. */
export const openSqlite = async (path: string): Promise<Database> => {
  const { writer, reader } = await connect(path);
  const gate = createGate();
  const guard = createTransactionGuard();

  const q = builderOver((sql, work) => {
    guard.outsideOnly();
    return /^\s*select\b/i.test(sql) ? work(reader) : gate.pass(() => work(writer));
  });
  const inside: Queries = { dialect: "sqlite", q: builderOver((_, work) => work(writer)), t: tables, tx: (work) => work(inside) };

  return {
    dialect: "sqlite",
    q,
    t: tables,
    async tx(work) {
      guard.outsideOnly();
      return gate.pass(async () => {
        writer.exec("BEGIN IMMEDIATE");
        try {
          const result = await guard.inside(() => work(inside));
          writer.exec("COMMIT");
          return result;
        } catch (error) {
          writer.rollBack();
          throw error;
        }
      });
    },
    migrate: () => gate.pass(() => migrateSqlite(writer)),
    close: () =>
      gate.pass(() => {
        reader.close();
        writer.close();
      }),
  };
};

const connect = async (path: string): Promise<{ writer: Connection; reader: Connection }> => {
  const { DatabaseSync } = await loadDriver();
  try {
    mkdirSync(dirname(path), { recursive: true });
    const writer = connection(new DatabaseSync(path));
    writer.exec(`${pragmas} PRAGMA journal_mode = WAL;`);
    const reader = connection(new DatabaseSync(path, { readOnly: true }));
    reader.exec(pragmas);
    return { writer, reader };
  } catch (error) {
    throw new DatabaseRefusal(
      "file",
      path,
      `Không mở được tệp cơ sở dữ liệu “${path}”.`,
      "Hãy kiểm tra thư mục có tồn tại, chương trình có quyền ghi và tệp đúng là cơ sở dữ liệu SQLite.",
      error,
    );
  }
};
