import { describe, expect, it } from "vitest";
import { about, equal, milestone, promise, shareOf } from "../target/build.ts";
import { targetTime } from "./target-time.ts";
import { complaints, found, type Flaw } from "./sample-flaw.ts";

const flaws: Record<string, Flaw> = {
  "target.milestone-unknown": {
    plan: { targets: milestone(2029, "II.2.b", [equal("SKILL", 70), equal("SCHOOLS", 80)]) },
    place: "II.2.b",
    says: ["2 chỉ tiêu", "2029", "2025 và 2030"],
  },
  "target.no-milestone": {
    plan: { targets: milestone(null, "II.4.a", [equal("SCHOOLS", 100)]) },
    place: "II.4.a",
    says: ["100%", "không ghi năm"],
  },
  "target.dropped-at-next-milestone": {
    plan: {
      targets: [
        ...milestone(2025, "II.2.a", [equal("SCHOOLS", 12)]),
        ...milestone(2030, "II.2.b", [equal("SKILL", 70)]),
      ],
    },
    place: "II.2.a",
    says: ["2025", "12%", "2030"],
  },
  "target.maintain-above-last": {
    plan: {
      targets: [
        ...milestone(2025, "II.2.a", [shareOf("PRIMARY", "commune", { atLeast: 3 }, 85)]),
        ...milestone(2030, "II.2.b", [promise(["maintain"], shareOf("PRIMARY", "commune", { atLeast: 3 }, 100))]),
      ],
    },
    place: "II.2.b",
    says: ["duy trì", "100%", "85%"],
  },
  "target.decreases-over-time": {
    plan: {
      targets: [...milestone(2025, "II.2.a", [equal("SKILL", 70)]), ...milestone(2030, "II.2.b", [equal("SKILL", 60)])],
    },
    place: "II.2.b",
    says: ["60%", "70%"],
  },
  "target.comparator-changes": {
    plan: {
      targets: [...milestone(2025, "II.2.a", [about("SKILL", 50)]), ...milestone(2030, "II.2.b", [equal("SKILL", 60)])],
    },
    place: "II.2.b",
    says: ["khoảng 50%", "“60%”"],
  },
};

describe("targetTime", () => {
  it.each(targetTime.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("does not call it dropped when the next milestone raises the level of the same standard", () => {
    const targets = [
      ...milestone(2025, "II.2.a", [shareOf("PRIMARY", "commune", { atLeast: 2 }, 100)]),
      ...milestone(2030, "II.2.b", [shareOf("PRIMARY", "commune", { atLeast: 3 }, 100)]),
    ];
    expect(found("target.dropped-at-next-milestone", { plan: { targets } })).toEqual([]);
    expect(found("target.maintain-above-last", { plan: { targets } })).toEqual([]);
  });

  it("accepts a decrease where less is better", () => {
    const targets = [
      ...milestone(2025, "II.2.a", [promise(["decrease"], equal("SKILL", 9))]),
      ...milestone(2030, "II.2.b", [promise(["decrease"], equal("SKILL", 5))]),
    ];
    for (const code of ["target.decreases-over-time", "target.below-nation", "target.below-parent"])
      expect(found(code, { plan: { targets } })).toEqual([]);
  });
});
