import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8 } from "fflate";
import { describe, expect, onTestFinished, test } from "vitest";
import { openReader, type Reader, type ReaderLimits } from "./reader.ts";

const opened = (limits?: Partial<ReaderLimits>): Reader => {
  const reader = openReader(limits);
  onTestFinished(() => reader.close());
  return reader;
};

const codeOf = (result: Awaited<ReturnType<Reader["rows"] | Reader["source"]>>): string => (result.ok ? "read" : result.issues[0]!.code);

const large = strToU8("0123456789;".repeat(40_000) + "\n" + "x;y\n".repeat(200_000));

describe("a reader", () => {
  test("reads in its thread what it would read here", async () => {
    const reader = opened();
    expect(await reader.source(strToU8("một\r\nhai"), "a.txt")).toEqual({ ok: true, value: { text: "một\nhai", kind: "txt" } });
    expect(await reader.rows(strToU8("a;b"), "a.csv")).toMatchObject({ ok: true, value: [{ name: "csv" }] });
    expect(await reader.rows(strToU8("a;b"), "a.xlsx")).toMatchObject({ ok: false, issues: [{ code: "file.ending", place: "a.xlsx" }] });
  });

  test("reads a large file within its usual limits", async () => {
    expect(codeOf(await opened().rows(large, "a.csv"))).toBe("read");
  });

  test("refuses what takes too long, and reads the next", async () => {
    const reader = opened({ ms: 300 });
    expect(codeOf(await reader.rows(strToU8("x;y\n".repeat(480_000)), "a.csv"))).toBe("file.slow");
    expect(codeOf(await reader.rows(strToU8("a;b"), "b.csv"))).toBe("read");
  });

  test("refuses what needs too many objects, and reads the next", async () => {
    const reader = opened({ heap: 24 });
    expect(codeOf(await reader.rows(large, "a.csv"))).toBe("file.greedy");
    expect(codeOf(await reader.rows(strToU8("a;b"), "b.csv"))).toBe("read");
  });

  test("refuses what makes the process grow", async () => {
    expect(codeOf(await opened({ growth: 8 }).rows(large, "a.csv"))).toBe("file.greedy");
  });

  test("lets only so many files wait, and none after it was closed", async () => {
    const reader = opened({ waiting: 2 });
    const files = ["a.csv", "b.csv", "c.csv"].map((name) => reader.rows(strToU8("a;b"), name));
    expect((await Promise.all(files)).map(codeOf)).toEqual(["read", "read", "file.busy"]);
    await reader.close();
    expect(codeOf(await reader.rows(strToU8("a;b"), "d.csv"))).toBe("file.busy");
  });

  test("gives its thread up when there is nothing to do, and starts another", async () => {
    const reader = opened({ idle: 10 });
    expect(codeOf(await reader.rows(strToU8("a;b"), "a.csv"))).toBe("read");
    await new Promise((done) => setTimeout(done, 100));
    expect(codeOf(await reader.rows(strToU8("a;b"), "a.csv"))).toBe("read");
  });

  const built = new URL("../../dist/source/reader.js", import.meta.url);
  test.skipIf(!existsSync(built))("works when built (skipped where nothing is built)", () => {
    const program = `import { openReader } from ${JSON.stringify(built.href)}; console.log(JSON.stringify(await openReader().source(Buffer.from("chữ"), "a.txt")));`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", cwd: fileURLToPath(new URL("../..", import.meta.url)) });
    expect(JSON.parse(stdout)).toEqual({ ok: true, value: { text: "chữ", kind: "txt" } });
  });
});
