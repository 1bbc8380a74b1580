import { describe, expect, it } from "vitest";
import { averageChange, carriedOut, equal, milestone } from "../target/build.ts";
import { targetWording } from "./target-wording.ts";
import { complaints, type Flaw } from "./sample-flaw.ts";

const flaws: Record<string, Flaw> = {
  "target.no-number": {
    plan: { targets: milestone(2025, "II.2.a", [carriedOut("SCHOOLS")]) },
    place: "II.2.a",
    says: ["năm 2025", "không có con số"],
  },
  "target.change-without-baseline": {
    plan: { targets: milestone(2025, "II.2.a", [averageChange("SKILL", -0.2)]) },
    place: "II.2.a",
    says: ["giảm trung bình 0,2 điểm %", "năm gốc"],
  },
  "target.inside-task": {
    plan: { targets: milestone(2030, "III.1.a", [equal("SCHOOLS", 80, { insideTask: true })]) },
    place: "III.1.a",
    says: ["80%"],
  },
};

describe("targetWording", () => {
  it.each(targetWording.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });
});
