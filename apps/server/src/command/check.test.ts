import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Issue } from "@xhht/core";
import { afterAll, describe, expect, test, vi } from "vitest";
import { importApart } from "../definition/import-apart.ts";
import { run } from "./run.ts";

// Each file of code is run by a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "xhht-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = async (name: string, env: Record<string, string> = {}): Promise<{ code: number; issues: Issue[] }> => {
  let out = "";
  const code = await run(["check", name, "--json"], { out: (text) => void (out += text), err: (text) => expect(text).toBe(""), env, workingFolder: folder });
  return { code, issues: JSON.parse(out) as Issue[] };
};

const checkFile = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return check(name);
};

const because = async (name: string, content: string): Promise<string> => {
  const { code, issues } = await checkFile(name, content);
  expect([code, issues.map((issue) => issue.code)]).toEqual([1, ["check.unreadable"]]);
  return issues[0]!.message;
};

const national = `{ id: "national-x", programme: { id: "qd-x", title: "Chương trình X" } }`;

describe("a code that names another place", () => {
  const place = (unit: object): string => JSON.stringify({ id: "commune-x", unit: { code: "19786", on: "2022-03-01", level: "commune", name: "Phường Phú Hội", ...unit } });

  test.each([
    [{}, []],
    [{ name: "phuong phu hoi" }, []],
    [{ code: "19789" }, ["warning plugin.another-unit"]],
    [{ code: "001" }, ["error plugin.another-unit"]],
    [{ code: "99999" }, ["error plugin.unknown-unit"]],
  ])("%j → %j", async (unit, expected) => {
    const { issues } = await checkFile("place.json", place(unit));
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });
});

test("a plan of a programme that nobody brings is told", async () => {
  const { issues } = await checkFile(
    "programme.json",
    JSON.stringify({
      id: "commune-x",
      unit: { code: "19786", on: "2022-03-01", level: "commune", name: "Phường Phú Hội" },
      plans: [{
        id: "qd-1374", programme: "qd-1374", digest: true, document: { kind: "KH", number: "45/KH-UBND", issuedOn: "2022-03-01", issuer: "UBND", title: "Kế hoạch" },
        legalBases: [], sections: [], purpose: [], requirements: [], generalGoal: null, targets: [], taskGroups: [], taskTables: {},
        funding: { paragraphs: [], lines: [] }, responsibilities: [], reporting: [], reviews: [], recipients: [], signature: { authority: [], office: "CHỦ TỊCH", name: "…" },
      }],
    }),
  );
  expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([{ code: "plugin.unknown-programme", message: expect.stringContaining("qd-1374") as string, remedy: expect.stringContaining("qd-1373") as string }]);
});

describe("a file that has no place in a workspace yet", () => {
  test.each(["ts", "mts", "js", "mjs"])(".%s may take from @xhht/core, and a misspelt key is named where it stands", async (ending) => {
    const { code, issues } = await checkFile(`place.${ending}`, `import { definePlugin } from "@xhht/core";\nexport default definePlugin({ id: "level-x", level: "commune", tragets: [] });`);
    expect([code, issues]).toMatchObject([1, [{ code: "plugin.unknown-key", message: expect.stringContaining("tragets") as string }]]);
  });

  test("TypeScript may lie in several files, in a folder of CommonJS", async () => {
    mkdirSync(join(folder, "commonjs"));
    writeFileSync(join(folder, "commonjs/package.json"), JSON.stringify({ type: "commonjs" }));
    writeFileSync(join(folder, "commonjs/id.ts"), `export const id: string = "level-x";`);
    const { issues } = await checkFile("commonjs/index.ts", `import { id } from "./id.ts";\nexport default { id, level: "commune", tragets: [] };`);
    expect(issues).toMatchObject([{ code: "plugin.unknown-key", message: expect.stringContaining("level-x") as string }]);
  });

  test("JavaScript that was compiled to CommonJS", async () => {
    const { issues } = await checkFile("compiled.cjs", `Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = { id: "level-x", level: "commune", tragets: [] };`);
    expect(issues).toMatchObject([{ code: "plugin.unknown-key" }]);
  });

  test("the plugin of a folder without a build is read from its source", async () => {
    mkdirSync(join(folder, "unbuilt/src"), { recursive: true });
    writeFileSync(join(folder, "unbuilt/package.json"), JSON.stringify({ name: "x", version: "1.0.0", exports: { ".": { "@xhht/source": "./src/index.ts", default: "./dist/index.js" } } }));
    const { issues } = await checkFile("unbuilt/src/index.ts", `export default ${national.replace("programme", "programe")};`);
    expect((await check("./unbuilt")).issues).toEqual(issues);
    expect(issues).toMatchObject([{ code: "plugin.unknown-key" }]);
  });
});

describe("JSON that is none says where, in Vietnamese", () => {
  test.each([
    ['{\n  "id": "x",\n}', "dòng 3, cột 1: không được có “}” ở đó"],
    ['{\n  "id": "x"', "dòng 2, cột 12: tệp kết thúc giữa chừng"],
    ["xin chào", "dòng 1, cột 1: không được có “x” ở đó"],
  ])("%j", async (content, place) => {
    expect(await because("broken.json", content)).toBe(`Không đọc được “broken.json”: JSON sai ở ${place}.`);
  });

  test("a byte order mark is no fault", async () => {
    expect((await checkFile("mark.json", `\uFEFF{"id": "level-x", "level": "commune", "tragets": []}`)).issues).toMatchObject([{ code: "plugin.unknown-key" }]);
  });
});

describe("code that does not run says why, in Vietnamese", () => {
  test.each([
    ["syntax.ts", "export const a = 1;\nexport default { id: ; }", "mã sai cú pháp ở dòng 2, cột 22"],
    ["syntax.mjs", "export default { id: ; }", "mã sai cú pháp"],
    ["name.ts", `import { atleast } from "@xhht/core"; export default atleast;`, "tệp lấy “atleast” từ “@xhht/core”, nhưng ở đó không có tên này"],
    ["missing.ts", `import "no-such-package";`, "tệp cần “no-such-package” nhưng không tìm thấy"],
    ["throws.js", "throw new Error('boom\\nsecond line')", "tệp báo lỗi khi chạy: “boom”"],
    ["null.js", "throw null", "tệp báo lỗi khi chạy: “null”"],
    ["bare.js", "throw Object.create(null)", "tệp báo lỗi khi chạy"],
    ["later.mjs", "setTimeout(() => { throw new Error('late') }, 1); await new Promise(() => {});", "tệp báo lỗi khi chạy: “late”"],
    ["exit.js", `export default ${national}; process.exit(0);`, "tệp dừng giữa chừng mà chưa cho ra nội dung"],
    ["unsettled.mjs", `await new Promise(() => {}); export default ${national};`, "tệp dừng giữa chừng mà chưa cho ra nội dung"],
    ["proxy.js", "export default new Proxy({}, { get() { throw new Error('no') }, getPrototypeOf() { throw new Error('no') } });", "tệp báo lỗi khi chạy: “no”"],
  ])("%s", async (name, content, why) => {
    expect(await because(name, content)).toBe(`Không đọc được “${name}”: ${why}.`);
  });

  test.each(["while (true) {}", "await new Promise((resolve) => setInterval(resolve, 60_000));"])("code that never ends is given up: %s", async (content) => {
    const path = join(folder, "endless.mjs");
    writeFileSync(path, content);
    expect(await importApart(path, 1000)).toEqual({ because: "tệp chạy quá 1 giây mà chưa xong" });
  });

  test("an object without a prototype holds no plugin", async () => {
    expect((await checkFile("bare-export.js", "export default Object.create(null);")).code).toBe(1);
  });

  test("a function inside is named where it stands", async () => {
    expect((await checkFile("function.js", `export default { id: "level-x", level: "commune", label: () => 1 };`)).issues).toMatchObject([{ code: "plugin.not-json", place: "label" }]);
  });
});

test("a plugin that did not build is read from source and may not pass; the others are checked without it", async () => {
  const own = await check("ward-nguyen-nghiem", { XHHT_UNBUILT: "ward-nguyen-nghiem" });
  expect([own.code, own.issues[0]]).toMatchObject([1, { code: "plugin.not-built", place: "ward-nguyen-nghiem" }]);
  const other = await check("commune-van-hoa", { XHHT_UNBUILT: "ward-nguyen-nghiem" });
  expect([other.code, other.issues[0]]).toMatchObject([0, { code: "check.left-out", severity: "warning", place: "ward-nguyen-nghiem" }]);
});
