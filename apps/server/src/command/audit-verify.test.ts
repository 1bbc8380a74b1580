import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendAudit, openDatabase } from "@xhht/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./run.ts";

const dataDir = mkdtempSync(join(tmpdir(), "xhht-audit-"));
const url = `sqlite:${join(dataDir, "xhht.sqlite")}`;
const verify = async (): Promise<{ code: number; said: string }> => {
  const said: string[] = [];
  const code = await run(["audit", "verify"], { out: (line) => said.push(line), err: (line) => said.push(line), env: { DATA_DIR: dataDir }, workingFolder: dataDir });
  return { code, said: said.join("\n") };
};

beforeAll(async () => {
  const db = await openDatabase(url);
  await db.migrate();
  for (const object of ["a", "b", "c"])
    await appendAudit(db, { chain: "51@0000", at: new Date("2026-11-22T07:00:00Z"), actor: "lan", actorName: "Lan", act: "report.submit", unit: null, object, details: {} });
  await db.close();
}, 30_000);
afterAll(() => rmSync(dataDir, { recursive: true }));

test("a log that nobody touched holds; one changed word is found by its line", async () => {
  expect(await verify()).toEqual({ code: 0, said: expect.stringContaining("nguyên vẹn") as string });
  const { DatabaseSync } = await import("@photostructure/sqlite");
  const raw = new DatabaseSync(join(dataDir, "xhht.sqlite"));
  for (const { name } of raw.prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'audit'").all() as { name: string }[]) raw.exec(`drop trigger "${name}"`);
  raw.exec("update audit set actor_name = 'Hoa' where number = 2");
  raw.close();
  expect(await verify()).toEqual({ code: 1, said: expect.stringContaining("dòng 2 của chuỗi 51@0000 đã bị sửa") as string });
}, 60_000);
