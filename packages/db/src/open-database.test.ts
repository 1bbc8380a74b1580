import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { DatabaseRefusal, type Queries, openDatabase } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusalOf = async (url: string): Promise<DatabaseRefusal> => {
  const problem: unknown = await openDatabase(url).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(DatabaseRefusal);
  return problem as DatabaseRefusal;
};

it("makes the file and the folders above it", async () => {
  const db = await openDatabase(`sqlite:${join(folder, "a/b/new.db")}`);
  await db.migrate();
  expect(await db.q.select().from(db.t.plan)).toEqual([]);
  await db.close();
});

it("writes ahead, waits for the disk and keeps references, on both connections", async () => {
  const db = await openDatabase(`sqlite:${join(folder, "pragmas.db")}`);
  const pragma = async ({ q }: Queries, name: string): Promise<unknown> =>
    (
      await q
        .select({ value: sql`${sql.identifier(name === "busy_timeout" ? "timeout" : name)}` })
        .from(sql.raw(`pragma_${name}`))
    )[0]?.value;
  const all = async (on: Queries) =>
    Promise.all(["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map((name) => pragma(on, name)));
  const full = 2;
  expect(await all(db)).toEqual(["wal", full, 1, 5000]);
  expect(await db.tx(all)).toEqual(["wal", full, 1, 5000]);
  await db.close();
});

it("refuses an address it does not know", async () => {
  for (const url of ["", "mysql://x", "sqlite:", "data.db"])
    expect((await refusalOf(url)).issue).toMatchObject({ code: "database.url", place: "DATABASE_URL" });
});

it("refuses a file that is no database, naming it", async () => {
  const path = join(folder, "letter.txt");
  writeFileSync(path, "Kính gửi Ủy ban nhân dân xã. ".repeat(100));
  expect((await refusalOf(`sqlite:${path}`)).issue).toMatchObject({ code: "database.damaged", place: path });
});

it("refuses a folder in place of a file", async () => {
  expect((await refusalOf(`sqlite:${folder}`)).issue.code).toBe("database.file");
});

it("refuses a server that does not answer, without its password", async () => {
  const refusal = await refusalOf("postgres://app:sesame@127.0.0.1:1/xhht");
  expect(refusal.issue.code).toBe("database.unreachable");
  expect(refusal.message).not.toContain("sesame");
});
