import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntries } from "@xhht/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "./report-view.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-values-"));
const where = { unit: place.neighbour, period: "2026" };
const reporter = person("Người nhập", ["reporter", place.neighbour]);
let sample: SampleReports;
const ask = (who: Actor = reporter) => appRouter.createCaller(sample.as(who)).values;

beforeAll(async () => {
  sample = await openSampleReports(`sqlite:${join(folder, "values.db")}`);
  await settle(sample.db, reporter);
});
afterAll(async () => {
  await sample.db.close();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (text: string) => ({ name: "so-lieu.csv", base64: Buffer.from(text).toString("base64") });
const csv = (...rows: string[]) => fileOf(["unit,indicator,period,numerator,denominator,state", ...rows].join("\n"));
const text = async (): Promise<string> => Buffer.from((await ask().file({ ...where, kind: "csv" })).base64, "base64").toString("utf8");

describe("figures of a unit in a file", () => {
  test("an empty unit gives a line for each figure that it owes; checked as it is, nothing would change", async () => {
    const lines = (await text()).trim().split("\r\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1)) expect(line).toMatch(/^27700;/u);
    const checked = await ask().check({ ...where, file: fileOf(await text()) });
    expect(checked).toMatchObject({ ok: true });
    expect(checked.ok && checked.lines.every(({ change }) => change === "none")).toBe(true);
  });

  test("the dry run says line by line what would change and writes nothing; the import writes it", async () => {
    const file = csv("27700,SKILL_INFO,2026,1.250,5.000,");
    expect(await ask().check({ ...where, file })).toMatchObject({ ok: true, lines: [{ line: 2, indicator: "SKILL_INFO", before: "chưa báo cáo", after: "1.250/5.000", change: "new" }] });
    expect(await readEntries(sample.db, where.unit, where.period)).toEqual([]);
    const { answers } = await ask().import({ ...where, file });
    expect(answers.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
    expect((await readEntries(sample.db, where.unit, where.period)).map(({ key, state, value, version }) => [key.split("/")[0], state, value, version])).toEqual(
      expect.arrayContaining([["SKILL_INFO", "value", 1250, 1], ["base", "value", 5000, 1]]),
    );
  });

  test("what was imported is exported, and importing that again writes nothing", async () => {
    const out = await text();
    expect(out).toContain(";1250;5000;value;");
    expect((await ask().import({ ...where, file: fileOf(out) })).answers).toEqual([]);
    const { base64 } = await ask().file({ ...where, kind: "xlsx" });
    expect((await ask().import({ ...where, file: { name: "so-lieu.xlsx", base64 } })).answers).toEqual([]);
  }, 30_000);

  test("zero, not applicable, suppressed and empty each stay what they are", async () => {
    for (const [row, shown] of [
      ["27700,SKILL_INFO,2026,0,5000,", ";0;5000;value;"],
      ["27700,SKILL_INFO,2026,,,not_applicable", ";;;not_applicable;"],
      ["27700,SKILL_INFO,2026,3,5000,suppressed", ";3;5000;suppressed;"],
      ["27700,SKILL_INFO,2026,,,", ";;5000;;"],
    ] as const) {
      await ask().import({ ...where, file: csv(row) });
      expect((await text()).split("\r\n").find((line) => line.includes("SKILL_INFO"))).toContain(shown);
    }
  });

  test.each([
    ["another unit's line", "28300,SKILL_INFO,2026,1,2,", "không phải của"],
    ["another period's line", "27700,SKILL_INFO,2025,1,2,", "thuộc kỳ 2025"],
    ["an indicator that nobody asks for", "27700,NO_SUCH,2026,1,2,", "không hỏi chỉ số NO_SUCH"],
    ["a part larger than its whole", "27700,SKILL_INFO,2026,3,2,", "lớn hơn mẫu số"],
  ])("%s stops the whole file, with its line", async (_, row, why) => {
    const before = await readEntries(sample.db, where.unit, where.period);
    const file = csv("27700,SKILL_INFO,2026,9,90,", row.replace("SKILL_INFO,2026,3,2", "SKILL_LIFE,2026,3,2"));
    const checked = await ask().check({ ...where, file });
    expect(checked.ok ? [] : checked.issues.map(({ place: at, message }) => `${at} ${message}`)).toEqual([expect.stringContaining(why)]);
    expect(JSON.stringify(checked)).toContain("so-lieu.csv, dòng 3");
    await expect(ask().import({ ...where, file })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    expect(await readEntries(sample.db, where.unit, where.period)).toEqual(before);
  });

  test("the good lines of a file with a bad one are laid out beside what is refused", async () => {
    const checked = await ask().check({ ...where, file: csv("27700,SKILL_INFO,2026,9,90,", "27700,SKILL_LIFE,2026,3,2,") });
    expect(checked.lines).toMatchObject([{ line: 2, indicator: "SKILL_INFO", entries: [{ key: "SKILL_INFO/of", state: "value", value: 9 }, { state: "value", value: 90 }] }]);
    expect(checked.issues).toHaveLength(1);
  });

  test("of two lines that say two things of one figure neither is laid out", async () => {
    const twice = await ask().check({ ...where, file: csv("27700,SKILL_INFO,2026,9,90,", "27700,SKILL_INFO,2026,8,90,") });
    expect(twice).toMatchObject({ ok: false, lines: [], issues: [{ code: "values.twice" }] });
  });

  test("a number that may mean another is asked about, and its answer is what is written", async () => {
    const file = csv('27700,SKILL_INFO,2026,"99.5","1,234",');
    const checked = await ask().check({ ...where, file });
    expect(checked).toMatchObject({
      ok: false, lines: [], issues: [],
      asks: [{ line: 2, column: "numerator", text: "99.5", readings: [995] }, { line: 2, column: "denominator", text: "1,234", readings: [1234] }],
    });
    await expect(ask().import({ ...where, file })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    const answers = checked.asks.map(({ file: name, line, column, readings }) => ({ file: name, line, column, value: readings[0]! }));
    expect(await ask().check({ ...where, file, answers })).toMatchObject({ ok: true, asks: [], lines: [{ after: "995/1.234" }] });
    const strange = answers.map((one) => ({ ...one, value: 7 }));
    expect((await ask().check({ ...where, file, answers: strange })).asks, "an answer that nobody offered settles nothing").toHaveLength(2);
    await ask().import({ ...where, file, answers });
    expect(await text()).toContain(";995;1234;value;");
  });

  test("of one report only its own figures are written out and taken", async () => {
    const subject = sample.world.obligations(where.unit, 2026)[0]!.subject;
    const own = Buffer.from((await ask().file({ ...where, subject, kind: "csv" })).base64, "base64").toString("utf8");
    expect(own.split("\r\n").length).toBeGreaterThan(2);
    const other = { ...where, subject: "province-long-an/qd-1373" };
    expect(Buffer.from((await ask().file({ ...other, kind: "csv" })).base64, "base64").toString("utf8").trim().split("\r\n")).toHaveLength(1);
    expect(await ask().check({ ...other, file: csv("27700,SKILL_INFO,2026,1,2,") })).toMatchObject({ lines: [], issues: [{ code: "import.not-asked" }] });
  });

  test("a reporter of another unit may neither check nor import", async () => {
    const stranger = person("Người khác", ["reporter", place.ward]);
    await settle(sample.db, stranger);
    for (const act of ["check", "import"] as const) await expect(ask(stranger)[act]({ ...where, file: csv() })).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) as string });
  });

  test("thousands of bad lines are answered with twenty faults and how many more there are, not with an answer longer than the file", async () => {
    const file = csv(...Array.from({ length: 3_000 }, (_, at) => `x${at},SKILL_INFO,2026,1,2,`));
    const checked = await ask().check({ ...where, file });
    expect(checked.ok ? [] : checked.issues).toHaveLength(21);
    expect(checked).toMatchObject({ issues: expect.arrayContaining([expect.objectContaining({ message: "Còn 2980 lỗi nữa." })]) });
    await expect(ask().import({ ...where, file })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT", issues: { length: 21 } });
  });
});
