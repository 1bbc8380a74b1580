import { type Applied, historyTable, pending } from "../migration/pending.ts";
import { type Migration, readMigrations } from "../migration/read-migrations.ts";
import type { Connection } from "./connection.ts";

/**
 * Runs what is missing, in one transaction. Foreign keys go off before it begins (inside, the PRAGMA does nothing, and
 * rebuilding a table would delete the rows that point at it), every reference is checked before the commit.
 */
export const migrateSqlite = (on: Connection, known: readonly Migration[] = readMigrations("sqlite")): void => {
  if (hasHistory(on) && pending(known, history(on)).length === 0) return;
  on.exec("PRAGMA foreign_keys = OFF");
  try {
    on.exec("BEGIN IMMEDIATE");
    try {
      on.exec(historyTable);
      for (const { name, hash, statements } of pending(known, history(on))) {
        for (const statement of statements) on.exec(statement);
        on.run("INSERT INTO schema_migration (name, hash) VALUES (?, ?)", [name, hash]);
      }
      const orphans = on.all("PRAGMA foreign_key_check", []);
      if (orphans.length > 0)
        throw new Error(
          `Migration would leave ${orphans.length} rows pointing at nothing: ${JSON.stringify(orphans[0])}`,
        );
      on.exec("COMMIT");
    } catch (error) {
      on.rollBack();
      throw error;
    }
  } finally {
    on.exec("PRAGMA foreign_keys = ON");
  }
};

const hasHistory = (on: Connection): boolean =>
  on.all("SELECT 1 FROM sqlite_master WHERE name = 'schema_migration'", []).length > 0;
const history = (on: Connection): Applied[] =>
  on.all("SELECT name, hash FROM schema_migration", [], "object") as Applied[];
