import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Issue } from "@xhht/core";
import { samplePlan } from "@xhht/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pluginsFolder } from "../load-plugins.ts";
import { run } from "./run.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xhht-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line in this process, without a database. */
const xhht = async (...given: (string | Record<string, string>)[]): Promise<{ code: number; out: string; err: string; json: () => unknown }> => {
  let out = "";
  let err = "";
  const typed = given.filter((one) => typeof one === "string");
  const code = await run(typed, {
    out: (text) => void (out += `${text}\n`),
    err: (text) => void (err += `${text}\n`),
    env: Object.assign({ DATABASE_URL: "nothing that could be opened" }, ...given.filter((one) => typeof one !== "string")) as Record<string, string>,
    workingFolder: folder,
  });
  return { code, out, err, json: () => JSON.parse(out) as unknown };
};

describe("xhht plugins", () => {
  test("--json counts what each plugin brings, in the fixed shape", async () => {
    const { code, json, err } = await xhht("plugins", "--json");
    expect([code, err]).toEqual([0, ""]);
    const plugins = json() as Record<string, unknown>[];
    const keys = ["id", "unit", "targets", "taskGroups", "tasks", "responsibilities", "duties", "funding", "recipients", "taskTables"];
    for (const one of plugins) expect(Object.keys(one)).toEqual(keys);
    const byId = Object.fromEntries(plugins.map((one) => [one["id"], one]));
    expect(byId["_template"]).toBeUndefined();
    expect(byId["national-1373"]).toMatchObject({ unit: null });
    expect(byId["level-commune"]).toMatchObject({ unit: null });
    expect(byId["province-long-an"]).toMatchObject({
      unit: { code: "80", level: "province", name: "Tỉnh Long An" },
      targets: 27,
      taskGroups: 8,
      tasks: 41,
      responsibilities: 14,
      duties: 33,
      funding: 2,
      recipients: 12,
      taskTables: [{ rows: 5, columns: 5 }],
    });
  });

  test("a plugin that did not build is named on stderr with 1; the others are still listed", async () => {
    const { code, err, json } = await xhht("plugins", "--json", { XHHT_UNBUILT: "ward-nguyen-nghiem" });
    const ids = (json() as { id: string }[]).map(({ id }) => id);
    expect([code, ids.includes("ward-nguyen-nghiem"), ids.length]).toEqual([1, false, 9]);
    expect(err).toContain("Gói “ward-nguyen-nghiem” chưa dựng được.");
  });

  test("for people it names the places", async () => {
    expect((await xhht("plugins")).out).toContain("ward-nguyen-nghiem · Phường Nguyễn Nghiêm (21439)");
  });
});

describe("xhht units find", () => {
  test("--json gives the fixed shape and nothing else", async () => {
    const { code, json } = await xhht("units", "find", "nguyễn nghiêm", "--on", "2022-02-23", "--json");
    expect(code).toBe(0);
    expect(json()).toContainEqual({
      code: "21439",
      level: "commune",
      name: "Phường Nguyễn Nghiêm",
      validFrom: expect.stringMatching(/^(0000|\d{4}-\d\d-\d\d)$/) as string,
      validTo: "2025-06-30",
      path: [
        { code: "51", name: "Tỉnh Quảng Ngãi" },
        { code: "534", name: "Thị xã Đức Phổ" },
        { code: "21439", name: "Phường Nguyễn Nghiêm" },
      ],
      successors: [{ code: "21439", validFrom: "2025-07-01", share: null }],
    });
  });

  test("without --on every date counts; with it only that day", async () => {
    const names = async (...typed: string[]) => ((await xhht("units", "find", ...typed, "--json")).json() as { validTo: string | null }[]).map(({ validTo }) => validTo);
    const always = await names("21439");
    expect(always).toContain(null);
    expect(always).toContain("2025-06-30");
    expect(await names("21439", "--on", "2026-01-01")).toEqual([null]);
  });

  test("a place that does not exist is an empty list and still 0", async () => {
    const { code, json } = await xhht("units", "find", "zzzzzz", "--json");
    expect([code, json()]).toEqual([0, []]);
  });

  test("programs get every place; people get 50 and are told how many were left out", async () => {
    const all = (await xhht("units", "find", "tân", "--json")).json() as { code: string }[];
    expect(all.length).toBeGreaterThan(100);
    const { out, err } = await xhht("units", "find", "tân");
    expect(out.match(/^\d+ /gm)).toHaveLength(50);
    expect(err).toContain(`Còn ${all.length - 50} nơi nữa`);
    expect((await xhht("units", "find", "nguyễn nghiêm")).err).toBe("");
  });

  test("a day that does not exist is refused", async () => {
    const { code, err, out } = await xhht("units", "find", "ia bang", "--on", "2025-02-30");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("2025-02-30");
  });
});

describe("xhht check", () => {
  test.each(["commune-van-hoa", "ward-nguyen-nghiem", "commune-ia-bang", "province-long-an", "district-ba-dinh", "national-1373", "level-commune"])(
    "%s has no error, and every issue has the fixed shape",
    async (id) => {
      const { code, json } = await xhht("check", id, "--json");
      const issues = json() as Issue[];
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(code).toBe(0);
      for (const issue of issues) expect(Object.keys(issue)).toEqual(["code", "severity", "place", "message", "remedy"]);
    },
  );

  test("its issues are those that the plan's page shows: the plan, not the file, decides", async () => {
    expect(((await xhht("check", "commune-ia-bang", "--json")).json() as Issue[]).length).toBeGreaterThan(0);
  });

  test("a plugin's folder and its source file give what its id gives", async () => {
    const byId = (await xhht("check", "ward-nguyen-nghiem", "--json")).out;
    expect((await xhht("check", join(pluginsFolder, "ward-nguyen-nghiem"), "--json")).out).toBe(byId);
    expect((await xhht("check", join(pluginsFolder, "ward-nguyen-nghiem/src/index.ts"), "--json")).out).toBe(byId);
  });

  test.each<[string, string, string]>([
    ["not JSON", "broken.json", "{"],
    ["JSON of something else", "list.json", "[1, 2]"],
    ["null", "null.json", "null"],
    ["a script that throws", "throws.js", "throw new Error('boom')"],
    ["a script without a default export", "empty.js", "export const a = 1;"],
    ["TypeScript that does not parse", "broken.ts", "export default {"],
    ["an unknown unit", "unit.json", JSON.stringify({ id: "x", unit: { code: "99999", on: "2022-01-01", level: "commune", name: "Xã X" } })],
    ["a misspelt key", "key.json", JSON.stringify({ id: "x", level: "commune", tragets: [] })],
  ])("%s gives issues and 1, never a stack trace", async (_, name, content) => {
    writeFileSync(join(folder, name), content);
    const { code, json, err } = await xhht("check", name, "--json");
    expect([code, err]).toEqual([1, ""]);
    const issues = json() as Issue[];
    expect(issues.some(({ severity }) => severity === "error")).toBe(true);
    for (const { message, remedy } of issues) expect(`${message}${remedy}`).not.toMatch(/\n\s+at /);
  });

  test("a clash that only communes without a plugin would meet is found, naming both plugins", async () => {
    const office = async (key: string): Promise<{ code: number; json: () => unknown }> => {
      const unit = { code: "10", on: "2022-01-01", level: "province", name: "Tỉnh Lào Cai" };
      writeFileSync(join(folder, "province.json"), JSON.stringify({ id: "province-x", unit, agencies: { [key]: { label: "Cơ quan X", short: "X" } } }));
      return xhht("check", "province.json", "--json");
    };
    const { code, json } = await office("ubnd-xa");
    expect([code, json()]).toMatchObject([1, [{ code: "plugin.clash", message: expect.stringMatching(/“level-commune”.*“province-x”/) as string }]]);
    expect((await office("only-x")).code).toBe(0);
  });

  test("a plan in a file is checked too", async () => {
    writeFileSync(join(folder, "plan.json"), JSON.stringify(samplePlan()));
    const { json } = await xhht("check", "plan.json", "--json");
    expect((json() as Issue[]).map(({ severity }) => severity)).not.toContain("error");
  });

  test("a name that is neither plugin nor file", async () => {
    const { code, out } = await xhht("check", "commune-nowhere");
    expect(code).toBe(1);
    expect(out).toContain("commune-nowhere");
    expect((await xhht("check", "./nowhere.json")).out).toContain("không có tệp này");
  });
});

describe("wrong use is 2, with the usage on stderr and nothing on stdout", () => {
  test.each([
    ["nothing at all", []],
    ["an unknown command", ["frobnicate"]],
    ["half a command", ["units"]],
    ["an unknown option", ["plugins", "--jsno"]],
    ["an option without its value", ["units", "find", "a", "--on"]],
    ["no argument", ["check"]],
    ["too many arguments", ["check", "a", "b"]],
    ["nothing to find", ["units", "find"]],
    ["an argument where none belongs", ["plugins", "all"]],
    ["an argument to migrate", ["migrate", "now"]],
  ])("%s", async (_, typed) => {
    const { code, out, err } = await xhht(...typed);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Cách dùng");
  });
});

test("--help is 0 on stdout, for all and for one", async () => {
  for (const typed of [["--help"], ["plugins", "--help"], ["units", "find", "-h"]]) {
    const { code, out, err } = await xhht(...typed);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Cách dùng");
  }
});

test("a wrong configuration is 1 with one sentence", async () => {
  for (const command of ["serve", "migrate"]) {
    const { code, out, err } = await xhht(command);
    expect([code, out]).toEqual([1, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("DATABASE_URL");
  }
});
