import { describe, expect, it } from "vitest";
import { partChecks } from "./parts.ts";
import { complaints, type Flaw } from "./sample-flaw.ts";

const flaws: Record<string, Flaw> = {
  "plan.no-purpose": { plan: { purpose: [], requirements: [] }, place: "I", says: ["mục đích"] },
  "plan.no-general-goal": { plan: { generalGoal: null }, place: "II", says: ["mục tiêu chung"] },
  "funding.no-estimate-path": { plan: { funding: { paragraphs: [], lines: [] } }, place: "IV", says: ["dự toán"] },
};

describe("partChecks", () => {
  it.each(partChecks.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });
});
