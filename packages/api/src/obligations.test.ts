import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { milestone, atLeast, type PluginDefinition } from "@xhht/core";
import { samplePlan, samplePlugin } from "@xhht/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSampleReports, place, type SampleReports } from "./sample-report-world.test.data.ts";

const reviewed: PluginDefinition = samplePlugin({
  plans: [
    samplePlan({
      targets: milestone(2025, "II.2.a", [atLeast("SKILL_INFO", 35)]),
      reviews: [
        { kind: "midterm", due: { year: 2025 }, source: "V.1" },
        { kind: "midterm", due: { year: 2026, quarter: 2 }, source: "II.7" },
        { kind: "final", due: { year: 2030 }, source: "V.1" },
        { kind: "final", due: { year: 2030, quarter: 4 }, source: "II.7" },
      ],
    }),
  ],
});

const folder = mkdtempSync(join(tmpdir(), "xhht-owed-"));
let sample: SampleReports;
beforeAll(async () => {
  sample = await openSampleReports(`sqlite:${join(folder, "owed.db")}`, [reviewed]);
});
afterAll(async () => {
  await sample.db.close();
  rmSync(folder, { recursive: true });
});

const titles = (unit: string, year: number): string[] => sample.world.obligations(unit, year).map(({ title }) => title);

test("who holds the plan at the end of the year reports it: the old ward until it ended, then the ward that took it over", () => {
  expect(titles("27685@0000", 2024)).toEqual(["Báo cáo năm 2024, Đề án 1373"]);
  expect(titles("27685@0000", 2025)).toEqual([]);
  expect(titles(place.ward, 2024)).toEqual([]);
  expect(titles(place.ward, 2025)).toEqual([
    "Báo cáo năm 2025, Đề án 1373 (kế hoạch của Phường Đức Phổ)",
    "Báo cáo sơ kết giai đoạn 2021–2025, Đề án 1373 (kế hoạch của Phường Đức Phổ)",
  ]);
});

test("each review is owed once, in the year in which it is due", () => {
  const periods = (year: number): string[] => sample.world.obligations(place.ward, year).map(({ period }) => period);
  expect(periods(2026)).toEqual(["2026", "2021/2026"]);
  expect(periods(2027)).toEqual(["2027"]);
  expect(periods(2030)).toEqual(["2030", "2021/2030"]);
});

test("a unit without a plan owes what is asked of its level, and nothing where nothing is asked or the programme is over", () => {
  expect(sample.world.obligations(place.neighbour, 2026)).toMatchObject([{ id: `${place.neighbour}~common~2026`, subject: "common", plan: null }]);
  expect(titles(place.neighbour, 2020)).toEqual([]);
  expect(titles(place.neighbour, 2031)).toEqual([]);
  expect(titles(place.province, 2026)).toEqual([]);
  expect(titles(place.nation, 2026)).toEqual([]);
  expect(titles("99999@0000", 2026)).toEqual([]);
});

test("before its plan took effect a unit owes what is asked of every unit", () => {
  expect(titles("27685@0000", 2021)).toEqual(["Báo cáo năm 2021 theo chỉ tiêu chung"]);
});

test("a report names the version in force of its plan", () => {
  const [owed] = sample.world.obligations(place.ward, 2026);
  expect(owed!.plan).toMatchObject({ id: "ward-duc-pho/qd-1373", number: 0 });
  expect(owed!.definition.on).toBe("2026-12-31");
});
