import { readFileSync, writeFileSync } from "node:fs";
import { eachEngine } from "@xhht/testing";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { DatabaseRefusal, openDatabase } from "./index.ts";
import { migrationRefusal, refusalFor } from "./refusal.ts";
import { loadDriver } from "./sqlite/load-driver.ts";

/** How a start on this database ends: the refusal's issue, or nothing where it is ready. */
const startOn = async (url: string) => {
  try {
    const db = await openDatabase(url);
    await db.migrate().finally(() => db.close());
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseRefusal);
    return (error as DatabaseRefusal).issue;
  }
};

const pathOf = (url: string): string => url.replace("sqlite:", "");

/** Another program at work: it runs its statement on the bare driver, and ends when told. */
const elsewhere = async (url: string, statement: string): Promise<() => unknown> => {
  if (url.startsWith("sqlite:")) {
    const { DatabaseSync } = await loadDriver();
    const other = new DatabaseSync(pathOf(url));
    other.exec(statement);
    return () => other.close();
  }
  const other = new Client(url);
  await other.connect();
  await other.query(statement);
  return () => other.end();
};

eachEngine("a database that another program made", ({ newDatabase }) => {
  it.each(["CREATE TABLE unit (shop text)", "CREATE TABLE schema_migration (version text)"])(
    "is refused: %s",
    async (statement) => {
      const url = await newDatabase();
      await (
        await elsewhere(url, statement)
      )();
      expect(await startOn(url)).toMatchObject({ code: "database.foreign", place: "DATABASE_URL" });
    },
  );

  it("is taken when nothing of ours is in the way", async () => {
    const url = await newDatabase();
    await (
      await elsewhere(url, "CREATE TABLE shop (name text)")
    )();
    expect(await startOn(url)).toBeUndefined();
  });
});

eachEngine("a database that this program may not change", ({ dialect, newDatabase }) => {
  const onPostgres = () =>
    it("a role that may not make tables", async () => {
      const url = await newDatabase();
      const role = "CREATE ROLE reader LOGIN PASSWORD 'sesame'; REVOKE CREATE ON SCHEMA public FROM PUBLIC";
      await (
        await elsewhere(url, role)
      )();
      const as = Object.assign(new URL(url), { username: "reader", password: "sesame" }).href;
      expect(await startOn(as)).toMatchObject({ code: "database.not-allowed" });
    });

  const onSqlite = () => {
    it("a file that another program keeps locked", { timeout: 60_000 }, async () => {
      const url = await newDatabase();
      const end = await elsewhere(url, "CREATE TABLE a (b); BEGIN EXCLUSIVE");
      expect(await startOn(url)).toMatchObject({ code: "database.locked" });
      await end();
    });

    it("a file whose pages are damaged", async () => {
      const url = await newDatabase();
      await (
        await elsewhere(url, "CREATE TABLE a (b)")
      )();
      writeFileSync(pathOf(url), readFileSync(pathOf(url)).fill(0xff, 100));
      expect(await startOn(url)).toMatchObject({ code: "database.damaged" });
    });
  };

  ({ sqlite: onSqlite, postgres: onPostgres })[dialect]();
});

describe("an engine's error", () => {
  it("is known through what wraps it", () => {
    const full = new Error("Failed query", { cause: Object.assign(new Error("disk full"), { errcode: 13 }) });
    expect(refusalFor(full)?.issue.code).toBe("database.full");
    expect(refusalFor(new Error("surprise"))).toBeUndefined();
    expect(refusalFor(null)).toBeUndefined();
  });

  it("has a sentence while migrating even when nobody foresaw it: the engine's first line, no stack", () => {
    const { code, message, remedy } = migrationRefusal(new Error("odd thing\nsecond line")).issue;
    expect(code).toBe("database.migration");
    expect(remedy).toContain("“odd thing”");
    expect(`${message}${remedy}`).not.toContain("\n");
  });
});
