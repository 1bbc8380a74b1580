import type { SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import type { Schema } from "./schema.ts";

export type Dialect = "sqlite" | "postgres";

/** The part of drizzle that both engines have. `.run`, `.all`, `.get` and `.values()` exist in SQLite only: never call them. */
export type Builder = Pick<
  SqliteRemoteDatabase,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "with" | "$with" | "$count"
>;

/** What a repository function gets: queries, tables and transactions, with no engine in sight. */
export interface Queries {
  readonly dialect: Dialect;
  readonly q: Builder;
  readonly t: Schema;
  /**
   * Runs `work` in one transaction: all of it or nothing. Inside, only the handle that `work` gets may be used; the outer
   * one throws. A nested `tx` joins the outer one.
   */
  tx<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  /**
   * A number that is another one after every commit, by whatever program: while it stays, everything read since still holds. It
   * tells a commit of this program at once, that of another in the next turn of the event loop or after a millisecond,
   * whichever comes first.
   * Null where only asking could tell: on Postgres, and inside a transaction.
   */
  dataVersion(): number | null;
}

/** An open database. */
export interface Database extends Queries {
  /** Brings the tables to this program's shape, in one transaction; does nothing when they have it. Throws `DatabaseRefusal`. */
  migrate(): Promise<void>;
  /** Waits for what runs, then lets go of every connection and file. */
  close(): Promise<void>;
}
