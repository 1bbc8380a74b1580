import { describe, expect, it } from "vitest";
import type { Responsibility } from "../plan/plan.ts";
import { atLeast, milestone } from "../target/build.ts";
import { numbering } from "./numbering.ts";
import { complaints, found, type Flaw } from "./sample-flaw.ts";
import { samplePlan } from "./sample-plan.ts";

const base = samplePlan();
const [lead, schools] = base.responsibilities as [Responsibility, Responsibility];

const flaws: Record<string, Flaw> = {
  "numbering.section-skips": {
    plan: { sections: base.sections.filter(({ number }) => number !== "III") },
    place: "IV",
    says: ["“II”", "“III”", "“IV”"],
  },
  "numbering.group-skips": {
    plan: { taskGroups: [base.taskGroups[0]!, { ...base.taskGroups[1]!, number: "3", source: "III.3" }] },
    place: "III.3",
    says: ["sau “1” là “3”", "thiếu “2”"],
  },
  "numbering.heading-skips": {
    plan: { responsibilities: [lead, { ...schools, number: "4", source: "V.4" }] },
    place: "V.4",
    says: ["thiếu “2”"],
  },
  "numbering.letter-skips": {
    plan: { purpose: ["a", "b", "c", "d", "e"].map((number) => ({ number, text: number, source: `I.1.${number}` })) },
    place: "I.1.e",
    says: ["thiếu “đ”"],
  },
  "numbering.single": {
    plan: { funding: { paragraphs: [{ ...base.funding.paragraphs[0]!, number: "1", source: "IV.1" }], lines: [] } },
    place: "IV.1",
    says: ["một mục", "“1”"],
  },
  "numbering.decimal": {
    plan: { targets: milestone(2025, "I.2.1.a", [atLeast("SKILL", 50)]) },
    place: "I.2.1",
    says: ["“2.1”"],
  },
};

describe("numbering", () => {
  it.each(numbering.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("names every letter that is left out, and repeats as such", () => {
    const letters = (...all: string[]) => ({
      plan: { purpose: all.map((number, at) => ({ number, text: number, source: `I.1.${at}` })) },
    });
    expect(found("numbering.letter-skips", letters("a", "b", "c", "d", "đ", "e", "i"))).toMatchObject([
      { place: "I.1.6", message: "Mục đích: sau “e” là “i”, thiếu “g” và “h”." },
    ]);
    expect(found("numbering.letter-skips", letters("a", "b", "b"))).toMatchObject([
      { place: "I.1.2", message: "Mục đích: sau “b” là “b”, đáng lẽ là “c”." },
    ]);
    expect(found("numbering.letter-skips", letters("b", "c"))).toMatchObject([
      { message: "Mục đích: bắt đầu từ “b”, thiếu “a”." },
    ]);
    expect(found("numbering.letter-skips", letters("-", "-", "-"))).toEqual([]);
  });
});
