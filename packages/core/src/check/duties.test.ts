import { describe, expect, it } from "vitest";
import type { Responsibility } from "../plan/plan.ts";
import { dutyChecks } from "./duties.ts";
import { complaints, type Flaw } from "./sample-flaw.ts";
import { samplePlan } from "./sample-plan.ts";

const base = samplePlan();
const [lead, schools] = base.responsibilities as [Responsibility, Responsibility];

const flaws: Record<string, Flaw> = {
  "duty.no-lead": {
    plan: {
      responsibilities: [
        { ...lead, duties: [{ ...lead.duties[0]!, tasks: ["III.2"] }, lead.duties[1]!] },
        { ...schools, duties: [{ ...schools.duties[0]!, role: "coordinate", tasks: ["III.1"] }] },
      ],
    },
    place: "V.2",
    says: ["Các trường học", "III.1"],
  },
  "plan.no-lead": {
    plan: { responsibilities: [{ ...lead, duties: lead.duties.map(({ role: _role, ...duty }) => duty) }, schools] },
    place: "V",
    says: ["2 đầu mối"],
  },
  "plan.single-lead": {
    plan: { responsibilities: [lead, schools, { ...schools, number: "3", agency: "committee", source: "V.3" }] },
    place: "V",
    says: ["3 đầu mối", "Hội Khuyến học"],
  },
  "task.no-duty": {
    plan: {
      responsibilities: [{ ...lead, duties: [{ ...lead.duties[0]!, tasks: ["III.1"] }, lead.duties[1]!] }, schools],
    },
    place: "III.2.-1",
    says: ["III.2", "Phong trào"],
  },
  "duty.unknown-task": {
    plan: { responsibilities: [{ ...lead, duties: [{ ...lead.duties[0]!, tasks: ["III.1", "III.9.z"] }, lead.duties[1]!] }, schools] },
    place: lead.duties[0]!.source,
    says: ["III.9.z", "không có mục đó"],
  },
};

describe("dutyChecks", () => {
  it.each(dutyChecks.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });
});
