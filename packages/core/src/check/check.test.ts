import { describe, expect, it } from "vitest";
import { equal, milestone } from "../target/build.ts";
import { check, diagnostics } from "./check.ts";
import { complaints } from "./sample-flaw.ts";
import { sampleContext, samplePlan } from "./sample-plan.ts";

describe("check", () => {
  it("finds nothing in a clean plan, with the whole context or none", () => {
    expect(check(samplePlan(), sampleContext())).toEqual([]);
    expect(check(samplePlan())).toEqual([]);
  });

  it("asks at least twenty questions, each with a code and a title of its own", () => {
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.length).toBeGreaterThanOrEqual(20);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(diagnostics.map(({ title }) => title)).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+\.[a-z-]+$/.test(code))).toEqual([]);
  });

  it("puts errors first, hints last", () => {
    const targets = milestone(2029, "II", [equal("SKILL", 140)]);
    const issues = check(samplePlan({ generalGoal: null, reporting: [], targets }), sampleContext());
    expect([...new Set(issues.map(({ severity }) => severity))]).toEqual(["error", "warning", "hint"]);
  });
});

describe("the test of a diagnostic", () => {
  const flaw = { plan: { generalGoal: null }, place: "II", says: ["mục tiêu chung"] };
  const goal = diagnostics.find(({ code }) => code === "plan.no-general-goal")!;

  it("fails when the flaw is absent, elsewhere, or told without its figures", () => {
    expect(complaints(goal, flaw)).toEqual([]);
    expect(complaints(goal, undefined)).toEqual(["no flaw to find"]);
    expect(complaints(goal, { ...flaw, plan: {} })).toEqual(["not found"]);
    expect(complaints(goal, { ...flaw, place: "III" })).toEqual(["found at II"]);
    expect(complaints(goal, { ...flaw, says: ["99"] })).toEqual([expect.stringMatching(/^does not say 99/)]);
  });
});
