import { describe, expect, it } from "vitest";
import { field } from "../field/field.ts";
import type { Responsibility } from "../plan/plan.ts";
import { agencyChecks } from "./agencies.ts";
import { complaints, found, type Flaw } from "./sample-flaw.ts";
import { samplePlan } from "./sample-plan.ts";

const base = samplePlan();
const [lead, schools] = base.responsibilities as [Responsibility, Responsibility];
const table = (leadCell: string | null) => ({
  tasks: {
    label: "Việc",
    source: "Phụ lục",
    columns: { lead: field.agency("Cơ quan chủ trì") },
    rows: [{ lead: "association" }, { lead: leadCell }],
  },
});

const flaws: Record<string, Flaw> = {
  "agency.without-duty": {
    plan: { responsibilities: [lead, { ...schools, duties: [] }] },
    place: "V.2",
    says: ["Các trường học"],
  },
  "agency.repeated": {
    plan: {
      responsibilities: [
        lead,
        {
          ...schools,
          duties: [
            { number: "a", text: "Việc.", source: "V.2.a" },
            { number: "b", text: "Việc.", source: "V.2.b", agency: "association" },
          ],
        },
      ],
    },
    place: "V.2.b",
    says: ["Hội Khuyến học", "V.1 và V.2.b"],
  },
  "agency.coordinates-with-itself": {
    plan: {
      responsibilities: [
        { ...lead, duties: [{ ...lead.duties[0]!, with: ["schools", "association"] }, lead.duties[1]!] },
        schools,
      ],
    },
    place: "V.1.a",
    says: ["chính Hội Khuyến học"],
  },
  "agency.other-tier": {
    plan: { responsibilities: [lead, { ...schools, agency: "above" }] },
    place: "V.2",
    says: ["Cơ quan cấp trên"],
  },
  "agency.standing-collective": {
    plan: { responsibilities: [lead, { ...schools, standing: true }] },
    place: "V.2",
    says: ["Các trường học", "thường trực"],
  },
};

describe("agencyChecks", () => {
  it.each(agencyChecks.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("finds a body that leads in a table and stands nowhere else", () => {
    expect(found("agency.without-duty", { plan: { taskTables: table("committee") } })).toMatchObject([
      { place: "Phụ lục" },
    ]);
    expect(found("agency.without-duty", { plan: { taskTables: table("schools") } })).toEqual([]);
  });
});
