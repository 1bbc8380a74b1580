import { describe, expect, it } from "vitest";
import type { Responsibility } from "../plan/plan.ts";
import { milestone, shareOf } from "../target/build.ts";
import { unitChecks } from "./units.ts";
import { complaints, found, type Flaw } from "./sample-flaw.ts";
import { sampleAgencies, samplePlan } from "./sample-plan.ts";

const base = samplePlan();
const [lead, schools] = base.responsibilities as [Responsibility, Responsibility];
const after = { on: "2026-01-01" };
const ducPhoBody = { label: "Phòng Giáo dục thị xã", outside: true as const, of: { code: "534", on: "2022-01-01" } };

const flaws: Record<string, Flaw> = {
  "plan.unit-ended": { context: after, place: "đơn vị", says: ["Phường Nguyễn Nghiêm", "30/06/2025"] },
  "parent.ended": {
    plan: {
      legalBases: [
        ...base.legalBases,
        {
          ...base.legalBases[0]!,
          kind: "KH",
          number: "290/KH-UBND",
          relation: "parent",
          unit: { code: "534", on: "2022-01-01" },
        },
      ],
    },
    context: after,
    place: "căn cứ",
    says: ["KH 290/KH-UBND", "Thị xã Đức Phổ", "30/06/2025"],
  },
  "addressee.ended": {
    plan: { reporting: [{ ...base.reporting[0]!, to: ["office"] }] },
    context: { ...after, agencies: { ...sampleAgencies, office: ducPhoBody } },
    place: "V.1.b",
    says: ["Phòng Giáo dục thị xã", "Thị xã Đức Phổ", "30/06/2025"],
  },
  "agency.ended": {
    plan: {
      responsibilities: [{ ...lead, duties: [{ ...lead.duties[0]!, with: ["office"] }, lead.duties[1]!] }, schools],
    },
    context: { ...after, agencies: { ...sampleAgencies, office: ducPhoBody } },
    place: "V.1.a",
    says: ["Phòng Giáo dục thị xã", "V.1.a"],
  },
  "target.share-of-abolished-level": {
    plan: { targets: milestone(2030, "II.2.b", [shareOf("PRIMARY", "district", { atLeast: 3 }, 100)]) },
    context: after,
    place: "II.2.b",
    says: ["1 chỉ tiêu năm 2030", "cấp huyện", "30/06/2025"],
  },
};

describe("unitChecks", () => {
  it.each(unitChecks.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("says nothing of ended units on a day when they existed, nor when a successor holds the plan", () => {
    expect(
      found("target.share-of-abolished-level", {
        plan: { targets: milestone(2030, "II.2.b", [shareOf("PRIMARY", "district", { atLeast: 3 }, 100)]) },
      }),
    ).toEqual([]);
    expect(found("plan.unit-ended", { context: { on: "2025-06-30" } })).toEqual([]);
    expect(
      found("plan.unit-ended", { context: { ...after, holding: { holder: "21439@2025-07-01", closedOn: null } } }),
    ).toEqual([]);
  });
});
