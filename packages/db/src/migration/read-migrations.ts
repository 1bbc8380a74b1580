import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Dialect } from "../database.ts";

/** One step in the life of the tables, as drizzle-kit wrote it. */
export interface Migration {
  /** Its folder: `20261122022114_first`; the time in front gives the order. */
  name: string;
  hash: string;
  statements: string[];
}

const own = join(dirname(createRequire(import.meta.url).resolve("@xhht/db/package.json")), "migrations");

/** The migrations checked in for an engine, oldest first. */
export const readMigrations = (dialect: Dialect, folder = join(own, dialect)): Migration[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return {
        name,
        hash: createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex"),
        statements: sql
          .split("--> statement-breakpoint")
          .map((one) => one.trim())
          .filter(Boolean),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
