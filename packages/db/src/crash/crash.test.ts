import type { OperationAnswer } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { asc } from "drizzle-orm";
import { expect, it } from "vitest";
import { type Database, openDatabase } from "../index.ts";
import { openRaw } from "../raw-database.test.data.ts";
import { type Acknowledged, killWriters } from "./kill-writers.test.data.ts";

/** What the database holds of what was acknowledged: whole, or not there. */
const lostOf = async ({ q, t }: Database, acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> => {
  const answers = new Map((await q.select().from(t.operation)).map(({ id, answer }) => [id, answer as OperationAnswer]));
  const versions = new Map((await q.select().from(t.entryVersion)).map((row) => [`${row.period} ${row.key} ${row.version}`, row.value]));
  return acknowledged.filter(
    ({ id, period, key, version, value }) => answers.get(id)?.kind !== "saved" || versions.get(`${period} ${key} ${version}`) !== value,
  );
};

/** Cells whose versions have a gap, or whose last version is not what stands there; answers that have no version. */
const tornOf = async ({ q, t }: Database): Promise<string[]> => {
  const history = new Map<string, unknown[]>();
  for (const row of await q.select().from(t.entryVersion).orderBy(asc(t.entryVersion.version))) {
    const cell = `${row.period} ${row.key}`;
    history.set(cell, [...(history.get(cell) ?? []), row.value]);
    if (history.get(cell)!.length !== row.version) return [`${cell}: version ${row.version} after a gap`];
  }
  const entries = await q.select().from(t.entry);
  const torn = entries.filter(({ period, key, version, value }) => {
    const own = history.get(`${period} ${key}`) ?? [];
    return own.length !== version || own.at(-1) !== value;
  });
  const saved = (await q.select().from(t.operation)).filter(({ answer }) => (answer as OperationAnswer).kind === "saved").length;
  const written = [...history.values()].reduce((sum, { length }) => sum + length, 0);
  const lines = torn.map(({ period, key }) => `${period} ${key}: not its last version`);
  return history.size === entries.length && saved === written ? lines : [...lines, `${saved} answers, ${written} versions`];
};

eachEngine("kill -9", ({ newDatabase, dialect }) => {
  const open = async (): Promise<{ url: string; db: Database }> => {
    const url = await newDatabase();
    const db = await openDatabase(url);
    await db.migrate();
    return { url, db };
  };

  it("loses nothing that was acknowledged, in 200 kills at random moments", { timeout: 240_000 }, async () => {
    const { url, db } = await open();
    const start = performance.now();
    const acknowledged = await killWriters(url, 200, "after");
    console.log(`[kill -9] ${dialect}: 200 kills, ${acknowledged.length} acknowledged, ${Math.round((performance.now() - start) / 1_000)} s`);
    expect(acknowledged.length).toBeGreaterThan(200);
    expect(await lostOf(db, acknowledged)).toEqual([]);
    expect(await tornOf(db)).toEqual([]);
    await db.close();
    if (dialect === "postgres") return;
    const raw = await openRaw(url);
    expect(await raw.all("pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
    await raw.close();
  });

  it("control: a program that acknowledges before the commit loses some", { timeout: 120_000 }, async () => {
    const { url, db } = await open();
    const acknowledged = await killWriters(url, 15, "before");
    const lost = await lostOf(db, acknowledged);
    console.log(`[kill -9] ${dialect}: control lost ${lost.length} of ${acknowledged.length}`);
    expect(lost.length).toBeGreaterThan(0);
    await db.close();
  });
});
