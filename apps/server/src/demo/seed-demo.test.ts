import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { World } from "@xhht/api";
import { unitId } from "@xhht/core";
import { type Database, foldedAt, listReports, listTakeovers, readDemoFlag, readEntries, sentReports, verifyAudit, verifyFigures, waitingMarks } from "@xhht/db";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Config } from "../config.ts";
import { prepare } from "../start-up.ts";
import { openInstallation } from "./open-installation.ts";

const now = (): Date => new Date("2026-11-22T07:00:00.000Z");
const dataDir = mkdtempSync(join(tmpdir(), "xhht-demo-"));
const config: Config = { host: "127.0.0.1", port: 0, dataDir, database: { engine: "sqlite", file: join(dataDir, "xhht.sqlite") } };
let cut: unknown[];
let made: { db: Parameters<typeof listReports>[0]; world: World; close: () => Promise<void> };

/** The same database, in which the second transaction, that of the figures, is lost. */
const cutOff = (db: Database): Database => {
  let turn = 0;
  const tx: Database["tx"] = (work) => ((turn += 1) === 2 ? Promise.reject(new Error("cut off")) : db.tx(work));
  return Object.create(db, { tx: { value: tx } }) as Database;
};

beforeAll(async () => {
  const prepared = await prepare(config, now);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.issues));
  const { db, plugins } = prepared.value;
  // The first try is cut off before its figures are committed; what the tests see was filled by the second.
  const first = await openInstallation({ config, env: {}, db: cutOff(db), plugins, now, version: "1" }).catch((error: Error) => error.message);
  cut = [first, await readDemoFlag(db), (await listTakeovers(db)).length];
  const opened = await openInstallation({ config, env: {}, db, plugins, now, version: "1" });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  made = { db, world: opened.value.world, close: () => db.close() };
}, 60_000);
afterAll(async () => {
  await made.close();
  rmSync(dataDir, { recursive: true });
});

it("a demo that was cut off while it was filled is filled by the next start", () => {
  expect(cut).toEqual(["cut off", "begun", 5]);
});

it("lets the five real successors hold the five plans", async () => {
  const holders = (await listTakeovers(made.db)).map(({ plugin, successor, document }) => [plugin, successor, document.issuer]);
  expect(holders).toEqual([
    ["commune-ia-bang", "23908@2025-07-01", "số liệu mô phỏng"],
    ["commune-van-hoa", "16279@2025-07-01", "số liệu mô phỏng"],
    ["district-ba-dinh", "00004@2025-07-01", "số liệu mô phỏng"],
    ["province-long-an", "80@2025-07-01", "số liệu mô phỏng"],
    ["ward-nguyen-nghiem", "21439@2025-07-01", "số liệu mô phỏng"],
  ]);
});

it("closes what is past, with the old units until 2024 and their successors in 2025, and leaves work for this year", async () => {
  const state = async (unit: string, period: string) => (await listReports(made.db, unit, period)).map((report) => report.state);
  for (const year of ["2022", "2023", "2024"]) expect([year, await state("21439@0000", year)]).toEqual([year, ["closed"]]);
  expect(await state("21439@2025-07-01", "2025")).toEqual(["closed"]);
  expect(await state("21439@2025-07-01", "2026")).toEqual(["in_progress"]);
  expect(await state("16279@2025-07-01", "2026")).toEqual(["submitted_internal"]);
  expect(await state("23908@2025-07-01", "2026")).toEqual(["returned"]);
  expect(await state("00004@2025-07-01", "2026")).toEqual(["sent"]);
  expect(await state("80@2025-07-01", "2026")).toEqual([]);
});

it("shows the provinces of the five places with communes that are in time, late and missing, up to today and no further", async () => {
  const { tree } = made.world;
  for (const province of ["38@0000", "51@2025-07-01", "52@2025-07-01", "80@2025-07-01", "01@0000"].map((id) => tree.byId(id) ?? tree.at({ code: id.slice(0, 2), on: "2026-11-22" })!)) {
    const below = tree.children(province, "2026-11-22").map(unitId);
    const sent = async (period: string) => (await sentReports(made.db, period, below)).map(({ sentAt }) => sentAt.toISOString().slice(0, 10));
    const [last, present] = [await sent("2025"), await sent("2026")];
    expect(last.length / below.length).toBeGreaterThan(0.8);
    expect(last.filter((day) => day > "2025-12-04").length).toBeGreaterThan(3);
    expect(present.length / below.length).toBeGreaterThan(0.4);
    expect(present.length).toBeLessThan(last.length);
    expect(present.every((day) => day <= "2026-11-22")).toBe(true);
    expect((await foldedAt(made.db, unitId(province), "2026")).revision).toBeGreaterThan(0);
  }
  expect(await waitingMarks(made.db)).toBe(0);
  expect(await verifyFigures(made.db, made.world.counting)).toEqual([]);
}, 60_000);

it("says of every text that it is simulated, and keeps a log that holds", async () => {
  const texts = (await readEntries(made.db, "21439@0000", "2023")).filter(({ key }) => key.includes("text/"));
  expect(texts.length).toBe(3);
  expect(texts.every(({ value }) => String(value).includes("mô phỏng"))).toBe(true);
  const laid = await made.db.q.select({ key: made.db.t.entry.key, value: made.db.t.entry.value }).from(made.db.t.entry);
  const words = laid.filter(({ key }) => key.includes("text/"));
  expect(words.length).toBeGreaterThan(1_000);
  expect(words.every(({ value }) => String(value).includes("mô phỏng"))).toBe(true);
  expect(await verifyAudit(made.db)).toBeNull();
  expect(await readDemoFlag(made.db)).toBe("ready");
});
