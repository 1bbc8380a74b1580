import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { existsOn, formOf, compose, type LoadedPlugin, type Observation, type Unit, unitId, validateEntries, standsInTheWay } from "@xhht/core";
import { nationalTree } from "@xhht/units";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../command/run.ts";
import { loadPlugins } from "../load-plugins.ts";
import { courses, oddities } from "./course.ts";
import { figuresOf } from "./figures-of.ts";
import { sizesFrom } from "./size-of.ts";
import { tallyOf } from "./tally.ts";

let folder: string;
let plugins: readonly LoadedPlugin[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xhht-simulate-"));
  const loaded = await loadPlugins();
  plugins = loaded.ok ? loaded.value : [];
});
afterAll(() => rmSync(folder, { recursive: true }));

const xhht = async (...typed: string[]): Promise<{ code: number; out: string; err: string }> => {
  let [out, err] = ["", ""];
  const code = await run(typed, { out: (text) => void (out += `${text}\n`), err: (text) => void (err += `${text}\n`), env: { DATA_DIR: join(folder, "data") }, workingFolder: folder });
  return { code, out, err };
};
const cellsOf = (file: string): string[][] =>
  readFileSync(join(folder, file), "utf8").trim().split("\r\n").slice(1).map((line) => line.split(";"));

/** Sums of a file by hand: each commune's line under its province, communes as the tree says. */
const sumsByHand = (file: string, on: string): Map<string, { numerator: number; denominator: number; reported: number }> => {
  const sums = new Map<string, { numerator: number; denominator: number; reported: number }>();
  for (const [unit = "", indicator, , numerator, denominator, state = ""] of cellsOf(file)) {
    if (state === "not_applicable") continue;
    const above = nationalTree().ancestors(nationalTree().at({ code: unit, on })!, on).map((one) => (one.level === "nation" ? "VN" : unitId(one)));
    for (const key of above.map((one) => `${one} ${indicator}`)) {
      const sum = sums.get(key) ?? { numerator: 0, denominator: 0, reported: 0 };
      if (state !== "not_reported") sums.set(key, { numerator: sum.numerator + Number(numerator), denominator: sum.denominator + Number(denominator), reported: sum.reported + 1 });
    }
  }
  return sums;
};

describe("xhht simulate-year", () => {
  test.each([
    ["2026", "68,80", "2026-12-31"],
    ["2024", "80,83", "2024-12-31"],
  ])("writes %s for roll-up, which gives the sums that a hand gives", async (year, provinces, on) => {
    const made = await xhht("simulate-year", "--year", year, "--provinces", provinces, "--out", `${year}.csv`, "--json");
    expect(JSON.parse(made.out)).toMatchObject({ simulated: true, note: "số liệu mô phỏng", provinces: 2 });
    expect(cellsOf(`${year}.csv`).every((cells) => cells.at(-1) === "số liệu mô phỏng")).toBe(true);
    const { code, out, err } = await xhht("roll-up", `${year}.csv`, "--on", on, "--json");
    expect([code, err]).toEqual([0, ""]);
    const figures = JSON.parse(out) as { unit: string; indicator: string; numerator: number; denominator: number; reported: number; expected: number; ratio: number }[];
    const byHand = sumsByHand(`${year}.csv`, on);
    const ratios = figures.filter(({ unit, indicator }) => !indicator.includes("@") && byHand.has(`${unit} ${indicator}`));
    expect(ratios.length).toBeGreaterThan(40);
    for (const { unit, indicator, numerator, denominator, reported } of ratios) expect({ numerator, denominator, reported }, `${unit} ${indicator}`).toEqual(byHand.get(`${unit} ${indicator}`));
    expect(ratios.some(({ reported, expected }) => reported < expected)).toBe(true);
  }, 60_000);

  test("gives the same bytes for the same seed and others for another", async () => {
    const bytes = async (seed: string, name: string): Promise<string> => {
      await xhht("simulate-year", "--provinces", "51", "--seed", seed, "--out", name);
      return readFileSync(join(folder, name), "utf8");
    };
    expect(await bytes("7", "a.csv")).toBe(await bytes("7", "b.csv"));
    expect(await bytes("8", "c.csv")).not.toBe(await bytes("7", "a.csv"));
  });

  test("2025: what communes had until 30/6 stands under the old ones, and the new ones speak for the year above", async () => {
    await xhht("simulate-year", "--year", "2025", "--provinces", "51", "--out", "2025.csv");
    const old = cellsOf("2025.csv").filter((cells) => cells[6] === "2025-06-30");
    expect(old.length).toBeGreaterThan(1_000);
    const { code, out } = await xhht("roll-up", "2025.csv", "--on", "2025-12-31", "--json");
    expect(code).toBe(0);
    const figures = JSON.parse(out) as { unit: string; indicator: string; expected: number; numerator: number }[];
    const now = cellsOf("2025.csv").filter(([, indicator, , , , state, on]) => on === "" && indicator === "SKILL_INFO" && state !== "not_applicable");
    const province = figures.find(({ unit, indicator }) => unit === "51@2025-07-01" && indicator === "SKILL_INFO")!;
    expect([province.expected, province.numerator]).toEqual([now.length, now.reduce((sum, cells) => sum + Number(cells[3]), 0)]);
    expect(figures.some(({ unit }) => unit.startsWith("534@"))).toBe(true);
  }, 60_000);

  test.each([
    [["--year", "2024", "--tree", "today"], 1, "Hãy bỏ --tree, hoặc ghi --tree old"],
    [["--year", "1999"], 1, "Không mô phỏng được năm “1999”"],
    [["--provinces", "00"], 1, "Không có tỉnh nào mang mã “00”"],
    [["--out", "a.xls"], 1, "phải kết thúc bằng .csv"],
    [["--into-database", "--out", "a.csv"], 2, "Cách dùng"],
    [["--into-database"], 1, "Chỉ đưa số liệu mô phỏng vào cơ sở dữ liệu dùng thử"],
  ])("%j is refused", async (typed, code, why) => {
    const refused = await xhht("simulate-year", ...typed);
    expect([refused.code, refused.err.includes(why)]).toEqual([code, true]);
  }, 30_000);
});

describe("behaviour by chance", () => {
  const tree = nationalTree();
  const communes = tree.units.filter((unit) => unit.level === "commune" && existsOn(unit, "2026-12-31"));

  test("comes in the shares that are stated", () => {
    const tally = tallyOf(1, 2026, communes.map((unit) => ({ id: unitId(unit), validFrom: unit.validFrom })));
    expect(Object.values(courses).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const near = (count: number, of: number, share: number): void => expect(Math.abs(count / of - share)).toBeLessThan(0.025);
    for (const [course, { share }] of Object.entries(courses)) near(tally.courses[course as keyof typeof courses], communes.length, share);
    for (const [odd, { share }] of Object.entries(oddities)) near(tally.oddities[odd as keyof typeof oddities], communes.length - tally.courses.missing, share);
  });

  test("never has to be explained: no figure blocks a report or asks for a reason, beside the years before it", () => {
    for (const [years, units] of [[[2022, 2023, 2024], tree.units.filter((unit) => unit.level === "commune" && existsOn(unit, "2024-12-31") && unit.validFrom === "0000").slice(0, 400)], [[2025, 2026], communes.slice(0, 600)]] as const)
      for (const unit of units) {
        const earlier: { period: string; entries: Record<string, Observation> }[] = [];
        for (const year of years) {
          const definition = compose({ unit, on: `${year}-12-31`, tree, plugins });
          const form = formOf(definition.ok ? definition.value : undefined!, { unit: unitId(unit), subject: "common", period: String(year) }, null);
          const figures = figuresOf(form, { seed: 3, unit: unitId(unit), year, sizeOf: sizesFrom(tree, 3) });
          const entries = Object.fromEntries([...figures].map(([key, entry]) => [key, { ...entry, key } as Observation]));
          expect(validateEntries(form, entries, earlier).filter(standsInTheWay).map(({ key, rule, message }) => `${unitId(unit)} ${year} ${key} ${rule} ${message}`)).toEqual([]);
          earlier.unshift({ period: String(year), entries });
        }
      }
  }, 120_000);

  test("a commune made of whole others has as many people as they", () => {
    const sizeOf = sizesFrom(tree, 1);
    const madeOf = (unit: Unit) => tree.predecessors(unit).filter(({ from, on }) => on === unit.validFrom && tree.byId(from)!.level === "commune");
    const merged = communes.filter((unit) => madeOf(unit).length > 1 && madeOf(unit).every(({ extent }) => extent === "whole"));
    expect(merged.length).toBeGreaterThan(500);
    for (const unit of merged) {
      const before = madeOf(unit).map(({ from }) => sizeOf(from, "dân số trưởng thành", 2025));
      expect(Math.abs(sizeOf(unitId(unit), "dân số trưởng thành", 2025) - before.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(1);
    }
  });
});
