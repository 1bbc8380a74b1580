import { describe, expect, it } from "vitest";
import type { Responsibility } from "../plan/plan.ts";
import { reportingChecks } from "./reporting.ts";
import { complaints, found, type Flaw } from "./sample-flaw.ts";
import { samplePlan } from "./sample-plan.ts";

const base = samplePlan();
const [lead, schools] = base.responsibilities as [Responsibility, Responsibility];
const rule = (id: string, source: string, to: string[], day: number, from?: string) => ({
  id,
  label: `Báo cáo ${id}`,
  due: { month: 12, day, inclusive: false },
  to,
  source,
  ...(from ? { from } : {}),
});

const flaws: Record<string, Flaw> = {
  "reporting.no-deadline": {
    plan: { reporting: [{ ...base.reporting[0]!, due: null }] },
    place: "V.1.b",
    says: ["Báo cáo năm"],
  },
  "reporting.no-duty": {
    plan: {
      reporting: [],
      responsibilities: [
        { ...lead, duties: [lead.duties[0]!, { number: "b", text: "Việc.", source: "V.1.b" }] },
        schools,
      ],
    },
    place: "V",
    says: ["báo cáo"],
  },
  "reporting.later-than-addressee": {
    plan: { reporting: [rule("xã", "V.1.b", ["above"], 20, "association")] },
    place: "V.1.b",
    says: ["trước ngày 20/12", "Thị xã Đức Phổ", "trước ngày 10/12"],
  },
  "reporting.two-addressees-one-date": {
    plan: { reporting: [rule("một", "III.8", ["above"], 5, "association"), rule("hai", "V.1.b", ["schools"], 5)] },
    place: "V.1.b",
    says: ["trước ngày 05/12", "III.8", "Các trường học"],
  },
  "review.conflicting-dates": {
    plan: { reviews: [...base.reviews, { kind: "midterm", due: { year: 2026, quarter: 2 }, source: "II.7.c" }] },
    place: "II.7.c",
    says: ["năm 2025", "quý II/2026"],
  },
  "review.not-a-milestone": {
    plan: { reviews: [{ kind: "final", due: { year: 2029 }, source: "V.1" }] },
    place: "V.1",
    says: ["2029", "2025 và 2030"],
  },
};

describe("reportingChecks", () => {
  it.each(reportingChecks.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("does not say of a day in one year that there is no day", () => {
    const reporting = [{ ...base.reporting[0]!, due: null, dueAsWritten: "trước ngày 05/12" }];
    expect(found("reporting.no-deadline", { plan: { reporting } })).toMatchObject([{ message: expect.stringContaining("chỉ ghi ngày của một năm") }]);
  });

  it("does not call a year and a quarter of that year a conflict", () => {
    expect(
      found("review.conflicting-dates", {
        plan: { reviews: [...base.reviews, { kind: "final", due: { year: 2030, quarter: 4 }, source: "II.7.c" }] },
      }),
    ).toEqual([]);
  });

  it("finds a report inside the plan that comes after the next one in the chain", () => {
    const reporting = [rule("thôn", "V.3", ["association"], 10), rule("xã", "V.1.b", ["above"], 5, "association")];
    expect(found("reporting.later-than-addressee", { plan: { reporting } })).toMatchObject([{ place: "V.3" }]);
    expect(
      found("reporting.two-addressees-one-date", {
        plan: { reporting: [{ ...reporting[0]!, due: reporting[1]!.due }, reporting[1]!] },
      }),
    ).toEqual([]);
  });
});
