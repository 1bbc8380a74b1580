import type { LoadedPlugin } from "@xhht/core";
import { eachEngine, samplePlugin, sampleTree } from "@xhht/testing";
import { expect, it } from "vitest";
import { type Database, loadNationalTree, openDatabase, storePlugins } from "./index.ts";

const plugins: LoadedPlugin[] = [{ definition: samplePlugin(), version: "0.1.0", home: "folder" }];
const now = new Date("2026-01-02T03:04:05Z");

const start = async (db: Database) => {
  await db.migrate();
  const { loaded } = await loadNationalTree(db, sampleTree());
  const stored = await storePlugins(db, plugins, { now });
  return { loaded, stored };
};

eachEngine("starting together", ({ newDatabase, dialect }) => {
  it("three programs on one database: one stores what is missing, the others find it there", async () => {
    const url = await newDatabase();
    // SQLite's driver blocks its thread while it waits, so within one process the three share one connection.
    const shared = dialect === "sqlite" ? await openDatabase(url) : null;
    const databases = await Promise.all([1, 2, 3].map(() => shared ?? openDatabase(url)));
    const answers = await Promise.all(databases.map(start));
    expect(answers.filter(({ loaded }) => loaded)).toHaveLength(1);
    expect(answers.map(({ stored }) => stored.ok && stored.value.plans).toSorted()).toEqual([0, 0, 1]);
    await Promise.all([...new Set(databases)].map((db) => db.close()));
  });
});
