import { describe, expect, it } from "vitest";
import { inheritedReporting, type ReportingInForce } from "../compose/inherited-reporting.ts";
import { samplePlan } from "../check/sample-plan.ts";
import { resolveYearly } from "../plan/deadline.ts";
import type { ReportingRule } from "../plan/reporting.ts";
import { deadlineOf, lateness, sendingThatCounts, standing } from "./deadline-of.ts";

const rule = (differences: Partial<ReportingRule> = {}): ReportingInForce => ({
  id: "yearly", label: "Báo cáo năm", due: { month: 12, day: 5, inclusive: false }, to: ["above"], source: "V", inheritedFrom: null, ...differences,
});

describe("deadlineOf", () => {
  it.each([
    [{ month: 12, day: 5, inclusive: false }, "2026", "2026-12-04", "2026-12-04T16:59:59.999Z", "hết ngày 04/12/2026"],
    [{ month: 12, day: 10, inclusive: false }, "2026", "2026-12-09", "2026-12-09T16:59:59.999Z", "hết ngày 09/12/2026"],
    [{ month: 12, day: 5, inclusive: true }, "2026", "2026-12-05", "2026-12-05T16:59:59.999Z", "hết ngày 05/12/2026"],
    [{ month: 3, day: 1, inclusive: false }, "2028", "2028-02-29", "2028-02-29T16:59:59.999Z", "hết ngày 29/02/2028"],
    [{ month: 2, day: 29, inclusive: true }, "2026", "2026-02-28", "2026-02-28T16:59:59.999Z", "hết ngày 28/02/2026"],
    [{ month: 1, day: 1, inclusive: false }, "2026", "2025-12-31", "2025-12-31T16:59:59.999Z", "hết ngày 31/12/2025"],
  ])("%o in %s ends with %s", (due, period, lastDay, lastMoment, says) => {
    expect(deadlineOf([rule({ due })], period)).toMatchObject({ lastDay, lastMoment, says, inherited: null });
  });

  it("keeps the paper's words, and makes some where it has none", () => {
    expect(deadlineOf([rule({ dueAsWritten: "trước ngày mùng 5 tháng 12" })], "2026")?.written).toBe("trước ngày mùng 5 tháng 12");
    expect(deadlineOf([rule()], "2026")?.written).toBe("trước ngày 05/12 hằng năm");
  });

  it("names all who get the report by the earliest day", () => {
    const rules = [rule({ to: ["office"] }), rule({ to: ["committee"] }), rule({ to: ["later"], due: { month: 12, day: 20, inclusive: true } })];
    expect(deadlineOf(rules, "2026")).toMatchObject({ lastDay: "2026-12-04", to: ["office", "committee"] });
    expect(deadlineOf(rules.toReversed(), "2026")?.lastDay).toBe("2026-12-04");
  });

  it("passes over what goes to a body that reports on", () => {
    const rules = [rule({ to: ["association"], due: { month: 11, day: 20, inclusive: true } }), rule({ from: "association", to: ["above"] })];
    expect(deadlineOf(rules, "2026")).toMatchObject({ lastDay: "2026-12-04", to: ["above"] });
    expect(deadlineOf([rules[0]!, { ...rules[1]!, due: null }], "2026")?.lastDay, "unless it alone has a day").toBe("2026-11-20");
  });

  it("says whose day it is where the plan names none", () => {
    const silent = samplePlan({ reporting: [] });
    const above = { plan: samplePlan({ reporting: [{ ...rule(), source: "VI" }] }), origin: "district", unit: "1@0000" };
    const level = { ...rule(), origin: "level-commune" };
    const from = (definition: Parameters<typeof inheritedReporting>[1]) => deadlineOf(inheritedReporting(silent, definition), "2026")?.inherited;
    expect(from({ reporting: [level], plansAbove: [above] })).toContain("mục VI của kế hoạch cấp trên");
    expect(from({ reporting: [level], plansAbove: [] })).toContain("mặc định của cấp");
    expect(from({ reporting: [], plansAbove: [] })).toBeUndefined();
  });

  it("is null where nobody names a day, and for what is not a year", () => {
    expect(deadlineOf([], "2026")).toBeNull();
    expect(deadlineOf([rule({ due: null })], "2026")).toBeNull();
    for (const period of ["2026-H1", "2026-Q4", "2021/2025"]) expect(deadlineOf([rule()], period)).toBeNull();
  });
});

const deadline = resolveYearly({ month: 12, day: 5, inclusive: false }, 2026);

describe("standing and lateness", () => {
  it.each([
    ["2026-12-03T16:59:59.999Z", 1, false, 0],
    ["2026-12-03T17:00:00.000Z", 0, false, 0],
    ["2026-12-04T16:59:59.999Z", 0, false, 0],
    ["2026-12-04T17:00:00.000Z", -1, true, 1],
    ["2026-12-05T00:00:00+07:00", -1, true, 1],
    ["2026-12-04T23:59:59+07:00", 0, false, 0],
    ["2026-12-05T17:00:00.000Z", -2, true, 2],
    ["2026-11-04T02:00:00.000Z", 30, false, 0],
  ])("at %s: %i days left, overdue %s, late %i", (at, daysLeft, overdue, late) => {
    expect(standing(deadline, at)).toEqual({ daysLeft, overdue });
    expect(lateness(deadline, at)).toBe(late);
  });
});

describe("the sending that counts", () => {
  const at = (acts: string): string | null =>
    sendingThatCounts(acts.split(" ").map((act, day) => ({ act: act as "send", at: String(day) })));
  it.each([
    ["submit approve", null],
    ["submit approve send", "2"],
    ["send withdraw", null],
    ["send withdraw send", "2"],
    ["send receive askMore submit approve send", "0"],
    ["send withdraw send receive askMore submit approve send withdraw send receive", "2"],
  ])("of %s is %s", (acts, sent) => expect(at(acts)).toBe(sent));
});
