import { dirname } from "node:path";
import { nodeSQLiteCodecs } from "drizzle-orm/node-sqlite/codecs";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Builder, Database, Queries } from "../database.ts";
import { makeFolder } from "../make-folder.ts";
import { DatabaseRefusal, refusalFor } from "../refusal.ts";
import { createTransactionGuard } from "../transaction-guard.ts";
import { type Connection, connection } from "./connection.ts";
import { createGate } from "./gate.ts";
import { loadDriver } from "./load-driver.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import * as tables from "./tables.ts";

const pragmas = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";

type Use = <T>(sql: string, work: (on: Connection) => T) => Promise<T>;

/** The result at once, as a promise; drizzle expects a failure as a rejection. */
const settled = <T>(work: () => T): Promise<T> => {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error as Error);
  }
};

const builderOver = (use: Use): Builder =>
  drizzle(
    {
      all: (sql, params, shape) => use(sql, (on) => on.all(sql, params, shape)) as Promise<never>,
      get: (sql, params, shape) => use(sql, (on) => on.all(sql, params, shape)[0]) as Promise<never>,
      run: (sql, params) => use(sql, (on) => on.run(sql, params)),
    },
    { codecs: nodeSQLiteCodecs, jit: true },
  );

/** Opens one writing and one reading connection on a file: WAL, `synchronous=FULL`, foreign keys on. */
export const openSqlite = async (path: string): Promise<Database> => {
  const { writer, reader } = await connect(path);
  const gate = createGate();
  const version = watchVersion(reader);
  const guard = createTransactionGuard();

  const read = <T>(work: (on: Connection) => T): Promise<T> =>
    settled(() => {
      guard.outsideOnly();
      return work(reader);
    });
  const write = async <T>(work: (on: Connection) => T): Promise<T> => {
    guard.outsideOnly();
    return gate.pass(() => version.changing(() => work(writer)));
  };
  const q = builderOver((sql, work) => (sql.startsWith("select") ? read(work) : write(work)));
  const inside: Queries = {
    dialect: "sqlite",
    q: builderOver((_, work) => settled(() => work(writer))),
    t: tables,
    tx: (work) => work(inside),
    dataVersion: () => null,
  };

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
          version.changing(() => writer.exec("COMMIT"));
          return result;
        } catch (error) {
          writer.rollBack();
          throw error;
        }
      });
    },
    dataVersion: version.get,
    migrate: () => gate.pass(() => version.changing(() => migrateSqlite(writer))),
    close: () =>
      gate.pass(() => {
        reader.close();
        writer.close();
      }),
  };
};

/** A look at the version is good for so many ms: long work in a turn keeps requests waiting that came after another's commit. */
const longestLook = 1;

/**
 * The number that SQLite raises for a connection when another one commits; the reader never does itself. Looking is a read of
 * its own, three microseconds, so it is done once in a turn of the event loop and anew after every change of ours.
 */
const watchVersion = (reader: Connection) => {
  let known: number | null = null;
  let lookedAt = 0;
  const forget = (): void => void (known = null);
  return {
    get(): number {
      const now = performance.now();
      if (known === null || now - lookedAt > longestLook) {
        known = (reader.all("PRAGMA data_version", []) as [[number]])[0][0];
        lookedAt = now;
        setImmediate(forget);
      }
      return known;
    },
    /** Does what may change the data. */
    changing<T>(work: () => T): T {
      try {
        return work();
      } finally {
        forget();
      }
    },
  };
};

const connect = async (path: string): Promise<{ writer: Connection; reader: Connection }> => {
  const { DatabaseSync } = await loadDriver();
  try {
    await makeFolder(dirname(path));
    const writer = connection(new DatabaseSync(path));
    writer.exec(`${pragmas} PRAGMA journal_mode = WAL;`);
    const reader = connection(new DatabaseSync(path, { readOnly: true }));
    reader.exec(pragmas);
    return { writer, reader };
  } catch (error) {
    const refusal = refusalFor(error, path);
    if (refusal) throw refusal;
    throw new DatabaseRefusal(
      "file",
      path,
      `Không mở được tệp cơ sở dữ liệu “${path}”.`,
      "Hãy kiểm tra thư mục có tồn tại, chương trình có quyền ghi và tệp đúng là cơ sở dữ liệu SQLite.",
      error,
    );
  }
};
