import * as lite from "drizzle-orm/sqlite-core";

/**
 * The column vocabulary, for SQLite. Its types are the canonical ones: days are ISO text (`0000` = unknown beginning),
 * instants are `Date` to the millisecond, JSON keeps the order of its keys, numbers are doubles.
 */
export const sqliteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  primaryKey: lite.primaryKey,
  text: (name: string) => lite.text(name),
  day: (name: string) => lite.text(name),
  integer: (name: string) => lite.integer(name),
  number: (name: string) => lite.real(name),
  yesNo: (name: string) => lite.integer(name, { mode: "boolean" }),
  instant: (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
  json: <T>(name: string) => lite.text(name, { mode: "json" }).$type<T>(),
};

/** The names and types that every engine's vocabulary has. */
export type Kit = typeof sqliteKit;
