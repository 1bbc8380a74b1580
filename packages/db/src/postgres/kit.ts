import * as pg from "drizzle-orm/pg-core";
import type { Kit } from "../sqlite/kit.ts";

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
