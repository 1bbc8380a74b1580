import { describe, expect, it } from "vitest";
import { atLeast, averageChange, equal, milestone, pair } from "../target/build.ts";
import { targetComparison } from "./target-comparison.ts";
import { complaints, found, nationGoals, type Flaw } from "./sample-flaw.ts";
import { sampleContext, samplePlan } from "./sample-plan.ts";

const flaws: Record<string, Flaw> = {
  "target.below-nation": {
    context: { nationTargets: nationGoals(equal("SKILL", 60)) },
    place: "II.2.a",
    says: ["50% trở lên", "60%", "mốc 2025", "QĐ 1"],
  },
  "target.below-parent": {
    context: {
      parent: {
        plan: samplePlan({
          reporting: [],
          targets: milestone(2030, "II.2.b", [equal("PRIMARY", 3), atLeast("SKILL", 75)]),
        }),
        who: "Thị xã Đức Phổ",
      },
    },
    place: "II.2.b",
    says: ["70% trở lên", "Thị xã Đức Phổ", "75% trở lên"],
  },
  "target.theme-missing": {
    context: {
      indicators: {
        ...sampleContext().indicators!,
        CLUBS: { ...sampleContext().indicators!.SCHOOLS!, theme: "institutions" },
      },
      nationTargets: nationGoals(equal("CLUBS", 60)),
    },
    place: "II",
    says: ["cơ sở giáo dục"],
  },
};

describe("targetComparison", () => {
  it.each(targetComparison.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("compares achieved with achieved and says when only the registered half reaches the nation", () => {
    const targets = milestone(2025, "II.2.a", [
      pair(equal("MODEL_REG", 70), equal("MODEL_ACH", 50)),
      equal("PRIMARY", 3),
    ]);
    const context = { nationTargets: nationGoals(equal("MODEL_ACH", 70)) };
    const [issue, ...more] = found("target.below-nation", { plan: { targets }, context });
    expect(more).toEqual([]);
    expect(issue?.message).toContain("đăng ký 70%");
    expect(
      found("target.below-nation", { plan: { targets: milestone(2025, "II.2.a", [equal("MODEL_REG", 50)]) }, context }),
    ).toEqual([]);
  });

  it("compares a year that the nation does not have with the last national one before it", () => {
    const late = (value: number) => ({ plan: { targets: milestone(2029, "II.2.b", [equal("SKILL", value)]) } });
    expect(found("target.below-nation", late(45))).toHaveLength(1);
    expect(found("target.below-nation", late(50))).toEqual([]);
  });

  it("sees a smaller decrease than the nation's as less, a larger one as fine", () => {
    const own = (points: number) => ({
      plan: { targets: milestone(2025, "II.2.a", [averageChange("SKILL", points)]) },
      context: { nationTargets: nationGoals(averageChange("SKILL", -0.3)) },
    });
    expect(found("target.below-nation", own(-0.2))[0]?.message).toContain("kém hơn");
    expect(found("target.below-nation", own(-0.4))).toEqual([]);
  });
});
