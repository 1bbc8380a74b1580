import { ratio } from "@xhht/core";
import { type Fact } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sumOf } from "./predecessors.ts";
import type { PredecessorView } from "./report-view.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, report, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const hoa = person("Lê Thị Hoa", ["reporter", place.ward]);
const oldWard = "27685@0000";
const fact = (unit: string, period: string, rest: Partial<Fact> = {}): Fact => ({
  unit, period, indicator: "SKILL_INFO", state: "value", numerator: 30, denominator: 60, report: `${unit}~common~${period}`, hash: "h",
  sentAt: new Date("2025-01-02T00:00:00.000Z"), province: place.province, ...rest,
});

eachEngine("figures from before a unit was made", ({ newDatabase }) => {
  let sample: SampleReports;
  const as = (who = hoa) => appRouter.createCaller(sample.as(who));
  const before = (period = "2026") => as().entries.before({ unit: place.ward, period, indicator: "SKILL_INFO" });

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    await settle(sample.db, hoa);
    const { q, t } = sample.db;
    await q.insert(t.fact).values([
      fact(oldWard, "2024"), fact(oldWard, "2023", { numerator: 3, denominator: 40, state: "suppressed" }),
      fact(place.ended, "2024", { numerator: 10, denominator: 40 }), fact(place.ended, "2021/2025"), fact(place.ward, "2025", { numerator: 1, denominator: 2 }),
    ]);
    await q.insert(t.entry).values({ unit: oldWard, period: "2025", key: "SKILL_INFO/of", state: "value", value: 1, version: 1, author: hoa.id, typedAt: new Date(0), savedAt: new Date(0) });
  });
  afterAll(() => sample.db.close());

  test("each old unit stands by itself with its years, whole ones first; a part is never summed", async () => {
    expect(await before()).toEqual({
      units: [
        { id: oldWard, name: "Phường Đức Phổ", until: "2025-06-30", extent: "whole", share: null, years: [{ period: "2023", cell: { state: "suppressed" } }, { period: "2024", cell: { state: "value", numerator: 30, denominator: 60 } }] },
        { id: place.ended, name: "Phường Ứng Hòa", until: "2025-06-30", extent: "part", share: 0.25, years: [{ period: "2024", cell: { state: "value", numerator: 10, denominator: 40 } }] },
      ],
      sum: null,
    });
  });

  test("only what lies before the period is told, and a unit that was made of none has nothing", async () => {
    expect((await before("2024")).units.map(({ years }) => years.map(({ period }) => period))).toEqual([["2023"], []]);
    const neighbour = person("Hàng xóm", ["reporter", place.neighbour]);
    await settle(sample.db, neighbour);
    expect(await as(neighbour).entries.before({ unit: place.neighbour, period: "2026", indicator: "SKILL_INFO" })).toEqual({ units: [], sum: null });
  });

  test("the years by which a report is questioned are the unit's own: nothing of the old units is among them", async () => {
    const { earlier } = await as().reports.get({ id: report.ofPlan });
    expect(earlier.flatMap(({ entries }) => Object.keys(entries))).toEqual([]);
    const { q, t } = sample.db;
    await q.insert(t.entry).values({ unit: place.ward, period: "2025", key: "SKILL_INFO/of", state: "value", value: 7, version: 1, author: hoa.id, typedAt: new Date(0), savedAt: new Date(0) });
    const own = (await as().reports.get({ id: report.ofPlan })).earlier.flatMap(({ entries }) => Object.entries(entries));
    expect(own, "control: what the unit itself entered is").toEqual([["SKILL_INFO/of", { state: "value", value: 7 }]]);
  });
});

describe("the sum of old units", () => {
  const measure = ratio({ of: "a", outOf: "b" });
  const unit = (id: string, extent: "whole" | "part", ...years: [string, number, number][]): PredecessorView => ({
    id, name: id, until: "2025-06-30", extent, share: null,
    years: years.map(([period, numerator, denominator]) => ({ period, cell: { state: "value", numerator, denominator } })),
  });

  test("is exact where all went whole into one, for the years that each of them has", () => {
    expect(sumOf([unit("a", "whole", ["2023", 1, 4], ["2024", 2, 4]), unit("b", "whole", ["2024", 3, 10])], measure)).toEqual({
      of: 2, years: [{ period: "2024", cell: { state: "value", numerator: 5, denominator: 14 } }],
    });
  });

  test("is not made of parts, of one unit, of hidden figures, nor of levels", () => {
    const whole = unit("a", "whole", ["2024", 1, 4]);
    expect(sumOf([whole, unit("b", "part", ["2024", 3, 10])], measure)).toBeNull();
    expect(sumOf([whole], measure)).toBeNull();
    expect(sumOf([whole, { ...whole, years: [{ period: "2024", cell: { state: "suppressed" } }] }], measure)).toBeNull();
    expect(sumOf([whole, whole], { kind: "level", min: 1, max: 3 })).toBeNull();
  });
});
