import { expect, it } from "vitest";
import type { Migration } from "../migration/read-migrations.ts";
import { connection } from "./connection.ts";
import { loadDriver } from "./load-driver.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";

const { DatabaseSync } = await loadDriver();

const first: Migration = {
  name: "1",
  hash: "1",
  statements: [
    "CREATE TABLE parent (id text PRIMARY KEY)",
    "CREATE TABLE child (id text PRIMARY KEY, parent text NOT NULL REFERENCES parent(id) ON DELETE CASCADE)",
  ],
};

/** How drizzle-kit changes a column of SQLite: a new table in place of the old one. */
const rebuild: Migration = {
  name: "2",
  hash: "2",
  statements: [
    "PRAGMA foreign_keys=OFF",
    "CREATE TABLE __new_parent (id text PRIMARY KEY, note text)",
    "INSERT INTO __new_parent (id) SELECT id FROM parent",
    "DROP TABLE parent",
    "ALTER TABLE __new_parent RENAME TO parent",
    "PRAGMA foreign_keys=ON",
  ],
};

const filled = () => {
  const on = connection(new DatabaseSync(":memory:"));
  on.exec("PRAGMA foreign_keys = ON");
  migrateSqlite(on, [first]);
  on.exec("INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('a', 'p'), ('b', 'p')");
  return on;
};
const children = (on: ReturnType<typeof filled>) => on.all("SELECT id FROM child ORDER BY id", []);

it("keeps the rows that point at a rebuilt table", () => {
  const on = filled();
  migrateSqlite(on, [first, rebuild]);
  expect(children(on)).toEqual([["a"], ["b"]]);
  expect(on.all("PRAGMA foreign_keys", [])).toEqual([[1]]);
});

it("control: the same statements inside a plain transaction lose them", () => {
  const on = filled();
  on.exec(`BEGIN; ${rebuild.statements.join("; ")}; COMMIT`);
  expect(children(on)).toEqual([]);
});

it("refuses a migration that would leave rows pointing at nothing", () => {
  const on = filled();
  const lossy: Migration = { name: "2", hash: "2", statements: ["DELETE FROM parent"] };
  expect(() => migrateSqlite(on, [first, lossy])).toThrow(/pointing at nothing/);
  expect(children(on)).toEqual([["a"], ["b"]]);
  expect(on.all("SELECT id FROM parent", [])).toEqual([["p"]]);
  expect(on.all("PRAGMA foreign_keys", [])).toEqual([[1]]);
});
