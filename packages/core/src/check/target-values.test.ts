import { describe, expect, it } from "vitest";
import { atLeast, degree, equal, milestone, pair } from "../target/build.ts";
import { targetValues } from "./target-values.ts";
import { complaints, found, type Flaw } from "./sample-flaw.ts";
import { sampleContext } from "./sample-plan.ts";

const flaws: Record<string, Flaw> = {
  "target.out-of-range": {
    plan: { targets: milestone(2025, "II.2.a", [equal("PRIMARY", 4), atLeast("SKILL", 50)]) },
    place: "II.2.a",
    says: ["mức độ 4", "từ 1 đến 3"],
  },
  "target.impossible-share": {
    plan: {
      targets: milestone(2030, "II.2.b", [equal("SCHOOLS", 80)]),
      statedTotals: { SCHOOLS: { total: 3, source: "II.2.b" } },
    },
    place: "II.2.b",
    says: ["80%", "chỉ có 3", "2/3 là 66,67%", "3/3 là 100%"],
  },
  "target.degree-of-one": {
    plan: { targets: milestone(2030, "II.2.b", [degree("SCHOOLS", 90)]) },
    place: "II.2.b",
    says: ["90%", "một đối tượng"],
  },
  "target.pair-achieved-above-registered": {
    plan: { targets: milestone(2025, "II.2.a", [pair(equal("MODEL_REG", 50), equal("MODEL_ACH", 60))]) },
    place: "II.2.a",
    says: ["60%", "50%"],
  },
  "target.part-above-whole": {
    plan: { targets: milestone(2025, "II.2.a", [equal("SKILL", 50, { parts: [equal("MODEL_ACH", 55.5)] })]) },
    place: "II.2.a",
    says: ["55,5%", "50%"],
  },
};

describe("targetValues", () => {
  it.each(targetValues.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("accepts 67 % or more of three schools, and two thirds of six", () => {
    const statedTotals = { SCHOOLS: { total: 6, source: "II" } };
    expect(
      found("target.impossible-share", {
        plan: { statedTotals, targets: milestone(2030, "II", [atLeast("SCHOOLS", 80)]) },
      }),
    ).toEqual([]);
    expect(
      found("target.impossible-share", {
        plan: { statedTotals, targets: milestone(2030, "II", [equal("SCHOOLS", 50)]) },
      }),
    ).toEqual([]);
  });

  it("lets a part with another denominator be larger", () => {
    const context = {
      indicators: {
        ...sampleContext().indicators!,
        FIVE: {
          ...sampleContext().indicators!.SKILL!,
          measure: { kind: "ratio", of: "trẻ", outOf: "trẻ 5 tuổi" } as const,
        },
      },
    };
    expect(
      found("target.part-above-whole", {
        plan: { targets: milestone(2025, "II", [equal("SKILL", 50, { parts: [equal("FIVE", 99)] })]) },
        context,
      }),
    ).toEqual([]);
  });
});
