import * as pg from "drizzle-orm/pg-core";
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

export type Kit = typeof sqliteKit;

/** Text compared byte by byte, as SQLite does: the same order and the same ranges on both engines, whatever the locale. */
const text = pg.customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

/** The same vocabulary for Postgres. `json`, not `jsonb`: the order of a table's columns is part of its meaning. */
export const pgKit = {
  table: pg.pgTable,
  index: pg.index,
  primaryKey: pg.primaryKey,
  text: (name: string) => text(name),
  day: (name: string) => text(name),
  integer: (name: string) => pg.integer(name),
  number: (name: string) => pg.doublePrecision(name),
  yesNo: (name: string) => pg.boolean(name),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, mode: "date", precision: 3 }),
  json: (name: string) => pg.json(name),
} satisfies Record<keyof Kit, unknown> as unknown as Kit;
