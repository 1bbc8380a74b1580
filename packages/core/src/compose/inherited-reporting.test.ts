import { expect, it } from "vitest";
import { samplePlan } from "../check/sample-plan.ts";
import type { ReportingRule } from "../plan/reporting.ts";
import { inheritedReporting } from "./inherited-reporting.ts";

const rule = (day: number | null, source: string): ReportingRule => ({
  id: "yearly",
  label: "Báo cáo năm",
  due: day === null ? null : { month: 12, day, inclusive: false },
  to: ["above"],
  source,
});
const own = samplePlan({ reporting: [] });
const district = { plan: samplePlan({ id: "huyen", reporting: [rule(10, "VI")] }), origin: "district", unit: "1@0000" };
const fallback = [{ ...rule(5, "mặc định"), origin: "level-commune" }];

it("keeps a day that the plan names", () => {
  const [one] = inheritedReporting(samplePlan({ reporting: [rule(1, "V")] }), {
    reporting: fallback,
    plansAbove: [district],
  });
  expect(one).toMatchObject({ due: { day: 1 }, inheritedFrom: null });
});

it("takes the nearest plan above before the level's default", () => {
  const inherited = inheritedReporting(own, { reporting: fallback, plansAbove: [district] });
  expect(inherited).toMatchObject([
    { due: { day: 10 }, inheritedFrom: { origin: "district", plan: "huyen", source: "VI" } },
  ]);
});

it("fills the day into a rule that has none and keeps its addressee", () => {
  const [one] = inheritedReporting(samplePlan({ reporting: [{ ...rule(null, "V.1"), to: ["committee"] }] }), {
    reporting: fallback,
    plansAbove: [],
  });
  expect(one).toMatchObject({
    due: { day: 5 },
    to: ["committee"],
    source: "V.1",
    inheritedFrom: { origin: "level-commune", plan: null },
  });
});

it("passes over plans of another programme and plans without a day", () => {
  const other = { ...district, plan: { ...district.plan, programme: "qd-2" } };
  const silent = { ...district, plan: samplePlan({ reporting: [rule(null, "VI")] }) };
  const [one] = inheritedReporting(own, { reporting: fallback, plansAbove: [other, silent] });
  expect(one?.inheritedFrom?.origin).toBe("level-commune");
});

it("stays without a day where nothing names one", () => {
  expect(inheritedReporting(own, { reporting: [], plansAbove: [] })).toEqual([]);
  expect(
    inheritedReporting(samplePlan({ reporting: [rule(null, "V")] }), { reporting: [], plansAbove: [] }),
  ).toMatchObject([{ due: null, inheritedFrom: null }]);
});

it("keeps the paper's own words where it words a deadline without a day", () => {
  const vague = { ...rule(null, "V"), dueAsWritten: "theo quy định" };
  const [one] = inheritedReporting(samplePlan({ reporting: [vague] }), { reporting: fallback, plansAbove: [] });
  expect(one).toMatchObject({ due: { day: 5 }, dueAsWritten: "theo quy định", inheritedFrom: { origin: "level-commune" } });
});
