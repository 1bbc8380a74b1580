import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valueLine, valuesXlsx, valueTables } from "@xhht/documents/exchange";
import { nationalTree } from "@xhht/units";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../command/run.ts";
import { csv, rollUpCommandOn } from "./roll-up-command.test.data.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xhht-values-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const xhht = async (...typed: string[]): Promise<{ code: number; out: string; err: string }> => {
  let [out, err] = ["", ""];
  const code = await run(typed, { out: (text) => void (out += `${text}\n`), err: (text) => void (err += `${text}\n`), env: {}, workingFolder: folder });
  return { code, out, err };
};

describe("from an empty template to figures, without a server", () => {
  test("a province's template has a line for each commune and indicator, and reads as nobody having reported", async () => {
    const made = await xhht("values", "template", "51", "--period", "2026", "--indicators", "SKILL_INFO,LIT_STD_LEVEL", "--out", "mau.csv", "--json");
    expect(JSON.parse(made.out)).toEqual({ file: "mau.csv", lines: 192, indicators: 2 });
    const checked = await xhht("values", "check", "mau.csv", "--json");
    expect(JSON.parse(checked.out)).toEqual({ good: true, lines: 192, states: { value: 0, not_reported: 192, not_applicable: 0, suppressed: 0 }, issues: [] });
  });

  test("a commune fills in its workbook and the province rolls it up", async () => {
    expect((await xhht("values", "template", "21439", "--period", "2026", "--indicators", "SKILL_INFO", "--out", "duc-pho.xlsx")).code).toBe(0);
    const tables = await valueTables(readFileSync(join(folder, "duc-pho.xlsx")), "duc-pho.xlsx");
    const line = { unit: nationalTree().byId("21439@2025-07-01")!, indicator: "SKILL_INFO", period: "2026", state: "value", numerator: 1250, denominator: 5000 } as const;
    expect(tables).toMatchObject({ ok: true, value: [{ lines: [{}, { cells: expect.arrayContaining(["21439", "Phường Đức Phổ (21439)"]) as unknown }] }] });
    writeFileSync(join(folder, "duc-pho.xlsx"), await valuesXlsx([valueLine(line, new Map())]));
    const { out } = await xhht("roll-up", "duc-pho.xlsx", "--on", "2026-12-31", "--json");
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ unit: "51@2025-07-01", indicator: "SKILL_INFO", numerator: 1250, denominator: 5000, ratio: 0.25, reported: 1, expected: 96 }));
  });

  test("what is wrong in a file is told line by line with 1, and nothing is written", async () => {
    writeFileSync(join(folder, "sai.csv"), csv("99999,SKILL_INFO,2026,1,2,,", "21439,SKILL_INFO,2026,3,2,,"));
    const { code, out } = await xhht("values", "check", "sai.csv");
    expect(code).toBe(1);
    expect(out).toMatch(/\[sai\.csv, dòng 2\][^]*\[sai\.csv, dòng 3\][^]*2 chỗ phải sửa; chưa dòng nào được nhận/u);
  });

  test.each([
    [["values", "template", "51", "--period", "2026"], 2, "Cách dùng"],
    [["values", "template", "99999", "--period", "2026", "--out", "a.csv"], 1, "Không có đơn vị nào"],
    [["values", "template", "51", "--period", "26", "--out", "a.csv"], 1, "Không có kỳ “26”"],
    [["values", "template", "51", "--period", "2026", "--out", "a.doc"], 1, "phải kết thúc bằng .csv hoặc .xlsx"],
    [["values", "template", "51", "--period", "2026", "--out", "a.csv", "--indicators", "NOPE"], 1, "Không có chỉ số “NOPE”"],
    [["values", "template", "51", "--period", "2026", "--out", "a.csv", "--indicators", " , "], 1, "--indicators không có mã nào"],
    [["values", "template", "21439", "--period", "2026", "--out", "a.csv", "--indicators", "INST_DIGITAL_UNIV"], 1, "không thống kê chỉ số nào"],
    [["values", "template", "51", "--period", "2026", "--out", "khong/co/a.csv"], 1, "Không ghi được tệp “khong/co/a.csv”: không có thư mục ấy"],
    [["values", "template", "51", "52", "--period", "2026", "--out", "a.csv"], 2, "Chỉ ghi một mã đơn vị"],
    [["values", "template", "--period", "2026"], 2, "Thiếu mã đơn vị, --out <tệp>."],
    [["values", "check"], 2, "Cách dùng"],
    [["values", "export", "--as", "csv"], 2, "Chưa có tệp nào để xuất"],
    [["values", "export", "a.csv"], 2, "Thiếu dạng"],
    [["values", "export", "a.csv", "--as", "pdf"], 2, "Không có dạng “pdf”"],
    [["values", "export", "a.csv", "--as", "csv", "--json"], 2, "hãy bỏ --json"],
    [["simulate-year", "--provinces", "52", "--out", "khong/co/a.csv"], 1, "Không ghi được tệp “khong/co/a.csv”"],
    [["simulate-year", "--provinces", ","], 1, "--provinces không có mã nào"],
    [["simulate-year", "52"], 2, "Không hiểu “52”"],
    [["simulate-year", "--out", "a.csv", "--into-database"], 2, "không đi cùng nhau"],
    [["figures", "verify", "51"], 2, "Không hiểu “51”"],
  ])("%j is refused with %i", async (typed, code, why) => {
    const refused = await xhht(...typed);
    expect([refused.code, refused.err.includes(why)]).toEqual([code, true]);
  });

  test("the indicators of a template are those of the national programmes, unless they are named", async () => {
    await xhht("values", "template", "21439", "--period", "2026", "--out", "het.csv");
    const text = readFileSync(join(folder, "het.csv"), "utf8");
    await xhht("values", "template", "51", "--period", "2026", "--indicators", "INST_DIGITAL_UNIV,SKILL_INFO,SKILL_INFO", "--out", "hai-cap.csv", "--json");
    const lines = readFileSync(join(folder, "hai-cap.csv"), "utf8").trim().split("\n").slice(1).map((line) => line.split(";"));
    expect(lines.filter(([, , code]) => code === "INST_DIGITAL_UNIV").map(([unit]) => unit)).toEqual(["51"]);
    expect(lines.filter(([, , code]) => code === "SKILL_INFO")).toHaveLength(96);
    for (const code of ["SKILL_INFO", "UPE_PRIMARY_LEVEL"]) expect(text).toContain(`;${code};`);
    expect(text).not.toContain(";INST_DIGITAL_UNIV;");
  });
});

describe("rolled-up figures for other systems", () => {
  const values = csv("22736,SKILL_INFO,2024,1,100,value,", "22737,SKILL_INFO,2024,3,50,suppressed,", "22739,SKILL_INFO,2024,0,50,value,");

  test("what may not be shown leaves without its numbers, in every form", async () => {
    const forms = await Promise.all(["csv", "sdmx-json", "adx"].map((form) => rollUpCommandOn(values, "--on", "2024-12-31", "--as", form)));
    const [table, message, document] = forms.map(({ out }) => out) as [string, string, string];
    expect(table).toContain("576@0000;Huyện Trường Sa (576);SKILL_INFO;Người trong độ tuổi lao động có năng lực thông tin;2024;suppressed;;;;;;3;3");
    expect(JSON.parse(message)).toMatchObject({ data: { dataSets: [{ observations: { "2:0:0": [null, null, null, null, null, 3, 3, 3] } }] } });
    expect(document).toContain('dataElement="SKILL_INFO.reported" value="3"');
    expect(document).not.toContain("numerator");
  });

  test("a partial sum leaves with its numbers though no unit has wholly reported; silence leaves without", async () => {
    const told = async (line: string) => (await rollUpCommandOn(csv(line), "--on", "2026-12-31", "--view", "restated", "--as", "csv")).out.split("\n").find((one) => one.includes("VN;"))!.split(";").slice(5, 9);
    expect(await told("22736,SKILL_INFO,2024,0,100,value,")).toEqual(["value", "0", "100", "0"]);
    expect(await told("22736,SKILL_INFO,2024,,100,,")).toEqual(["not_reported", "", "", ""]);
  });

  test("the lines themselves leave too, each with its state", async () => {
    writeFileSync(join(folder, "dong.csv"), `${values}\n22737,LIT_STD_LEVEL,2024,2,,,\n22739,LIT_STD_LEVEL,2024,,,not_applicable,`);
    const { code, out } = await xhht("values", "export", "dong.csv", "--as", "csv");
    expect(code).toBe(0);
    const told = out.trim().split("\n").slice(1).map((line) => line.trim().split(";"));
    expect(told.map((cells) => [cells[0], cells[2], ...cells.slice(5, 9)].join(" "))).toEqual([
      "22736@0000 SKILL_INFO value 1 100 0,01", "22737@0000 SKILL_INFO suppressed   ", "22739@0000 SKILL_INFO value 0 50 0",
      "22737@0000 LIT_STD_LEVEL value 2  ", "22739@0000 LIT_STD_LEVEL not_applicable   ",
    ]);
    expect(JSON.parse((await xhht("values", "export", "dong.csv", "--as", "sdmx-json")).out)).toHaveProperty("data.dataSets");
    expect((await xhht("values", "export", "dong.csv")).code).toBe(2);
  });

  test("an unknown form is wrong use", async () => {
    expect(await rollUpCommandOn(values, "--on", "2024-12-31", "--as", "pdf")).toMatchObject({ code: 2, out: "" });
    expect(await rollUpCommandOn(values, "--on", "2024-12-31", "--as", "csv", "--json")).toMatchObject({ code: 2, out: "" });
  });
});
