import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8 } from "fflate";
import { describe, expect, onTestFinished, test } from "vitest";
import { lintDocx } from "../lint/lint-docx.ts";
import { foreignDocx } from "../lint/mutate.test.data.ts";
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

  test("lets one person bring her share and no more: the others still have a place", async () => {
    const line = async (share: number): Promise<string[]> => {
      const reader = opened({ waiting: 4, share });
      const read = (by: string) => reader.rows(strToU8("a;b"), "a.csv", by).then(codeOf);
      return Promise.all([read("lan"), read("lan"), read("lan"), read("lan"), read("hoa")]);
    };
    expect(await line(3)).toEqual(["read", "read", "read", "file.busy", "read"]);
    // The control: without shares the first to come takes every place.
    expect(await line(4)).toEqual(["read", "read", "read", "read", "file.busy"]);
  });

  test("holds a Word file to the decree, and reads a template's tags, in its thread", async () => {
    const reader = opened();
    const word = foreignDocx({ body: "<w:p><w:r><w:t>{#noi_dung}{doan}{/noi_dung} {ma_ban} {khac}</w:t></w:r></w:p>" });
    expect(await reader.lint(word, "a.docx")).toEqual(await lintDocx(word, { name: "a.docx" }));
    expect(await reader.template(word, "a.docx")).toMatchObject({ ok: true, value: { unknown: ["khac"], issues: [] } });
    expect(await reader.lint(strToU8("PK"), "a.docx")).toMatchObject({ ok: false, issues: [{ place: "a.docx" }] });
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
