import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoadedPlugin } from "@xhht/core";
import { openWorld } from "@xhht/api";
import { type Database, foldedAt, readRolled, replaceFacts, waitingMarks } from "@xhht/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../command/run.ts";
import { readConfig } from "../config.ts";
import { prepare } from "../start-up.ts";
import { startFolding } from "./start-folding.ts";

const home = mkdtempSync(join(tmpdir(), "xhht-figures-"));
const now = (): Date => new Date("2026-12-01T00:00:00.000Z");
const ward = "21439@2025-07-01";
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Opens the installation, does the work, closes it. */
const within = async <T>(work: (db: Database, plugins: readonly LoadedPlugin[]) => Promise<T>): Promise<T> => {
  const config = readConfig({ DATA_DIR: home }, home);
  const prepared = config.ok ? await prepare(config.value, now) : config;
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.issues));
  const { db, plugins } = prepared.value;
  try {
    return await work(db, plugins);
  } finally {
    await db.close();
  }
};
const say = async (...typed: string[]): Promise<{ code: number; said: string }> => {
  const lines: string[] = [];
  const code = await run(typed, { out: (text) => void lines.push(text), err: (text) => void lines.push(text), env: { DATA_DIR: home }, workingFolder: home });
  return { code, said: lines.join("\n") };
};
const fact = (numerator: number) => [
  { indicator: "SKILL_INFO", state: "value" as const, numerator, denominator: 200, report: `${ward}~common~2026`, hash: "h", sentAt: now(), province: "51@2025-07-01" },
];

beforeAll(() => within(async (db) => db.tx((tx) => replaceFacts(tx, ward, "2026", fact(50), now()))));

test("a start folds what an ended program left behind, and whatever is sent from then on within a second", async () => {
  await within(async (db, plugins) => {
    const world = await openWorld({ db, plugins, now, version: "1" });
    if (!world.ok) throw new Error(JSON.stringify(world.issues));
    const folding = startFolding({ db, world: world.value, now, tell: (text) => expect(text).toBe("") });
    await expect.poll(() => waitingMarks(db), { timeout: 5_000 }).toBe(0);
    const { revision } = await foldedAt(db, "51@2025-07-01", "2026");
    expect(revision).toBeGreaterThan(0);
    await db.tx((tx) => replaceFacts(tx, ward, "2026", fact(60), now()));
    const sent = performance.now();
    folding.soon();
    await expect.poll(async () => (await foldedAt(db, "51@2025-07-01", "2026")).revision, { timeout: 5_000, interval: 10 }).toBe(revision + 1);
    expect(performance.now() - sent).toBeLessThan(1_000);
    const [rolled] = await readRolled(db, ["51@2025-07-01"], ["2026"]);
    expect(rolled).toMatchObject({ series: "SKILL_INFO", numerator: 60, denominator: 200, reported: 1, expected: 96, unknown: 95 });
    await folding.stop();
  });
});

test("figures rebuild works them out again, figures verify finds the one that somebody changed", async () => {
  expect(await say("figures", "rebuild")).toMatchObject({ code: 0, said: expect.stringContaining("Đã cộng lại số liệu") as string });
  expect(await say("figures", "verify", "--json")).toEqual({ code: 0, said: JSON.stringify({ ok: true, faults: [] }) });
  await within(async ({ q, t: { rolled } }) => void (await q.update(rolled).set({ numerator: 7 })));
  const found = await say("figures", "verify", "--json");
  expect(found.code).toBe(1);
  expect((JSON.parse(found.said) as { faults: { series: string }[] }).faults.map(({ series }) => series)).toContain("SKILL_INFO");
  expect((await say("figures", "verify")).said).toContain("figures rebuild");
  await say("figures", "rebuild");
  expect((await say("figures", "verify")).code).toBe(0);
  expect((await say("figures", "verify", "more")).code).toBe(2);
});
