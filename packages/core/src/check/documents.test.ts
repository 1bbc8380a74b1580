import { describe, expect, it } from "vitest";
import type { Programme } from "../plan/programme.ts";
import { documentChecks } from "./documents.ts";
import { complaints, found, type Flaw } from "./sample-flaw.ts";
import { samplePlan, sampleProgramme } from "./sample-plan.ts";

const base = samplePlan();

const flaws: Record<string, Flaw> = {
  "document.no-number": { plan: { document: { ...base.document, number: null } }, place: "số", says: ["không ghi số"] },
  "document.no-date": {
    plan: { document: { ...base.document, issuedOn: "2021-08" } },
    place: "ngày",
    says: ["8/2021"],
  },
  "citation.incomplete": {
    plan: {
      legalBases: [
        {
          ...base.legalBases[0]!,
          kind: "TT",
          number: "22/TT-BGDĐT",
          printedAs: "Thông tư số 22/TT-BGDĐT",
          source: "căn cứ",
        },
      ],
    },
    place: "căn cứ",
    says: ["22/TT-BGDĐT", "năm trong số hiệu"],
  },
  "citation.outside-scope": {
    plan: { funding: { paragraphs: [{ ...base.funding.paragraphs[0]!, rule: "17/2022/TT-BTC" }], lines: [] } },
    context: {
      programme: {
        ...sampleProgramme,
        fundingRules: [{ document: "17/2022/TT-BTC", applies: false, because: "Không áp dụng." }],
      },
    },
    place: "IV",
    says: ["17/2022/TT-BTC", "Không áp dụng."],
  },
  "citation.after-plan": {
    plan: { document: { ...base.document, issuedOn: "2021-07-01" } },
    place: "căn cứ",
    says: ["30/07/2021", "01/07/2021"],
  },
};

describe("documentChecks", () => {
  it.each(documentChecks.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });

  it("accepts the number and date of the decision that issues the plan", () => {
    const issuedBy = {
      kind: "QĐ",
      number: "230/QĐ-UBND",
      issuedOn: "2022-02-23",
      issuer: "Chủ tịch UBND",
      articles: 3,
    } as const;
    const plan = { document: { ...base.document, number: null, issuedOn: null, issuedBy } };
    for (const code of ["document.no-number", "document.no-date"]) expect(found(code, { plan })).toEqual([]);
  });

  it("reads the citation as printed, and asks nothing of a proposal of the same office", () => {
    const basis = { ...base.legalBases[0]!, kind: "TT", number: "22/2020/TT-BGDĐT" } as const;
    expect(
      found("citation.incomplete", { plan: { legalBases: [{ ...basis, printedAs: "Thông tư số 22/TT-BGDĐT" }] } }),
    ).toHaveLength(1);
    expect(
      found("citation.incomplete", {
        plan: { legalBases: [basis, { ...basis, number: null, issuedOn: null, relation: "proposal" }] },
      }),
    ).toEqual([]);
  });

  it("accepts a law without a number and a circular that applies", () => {
    expect(
      found("citation.incomplete", {
        plan: { legalBases: [{ ...base.legalBases[0]!, kind: "Luật", number: null, issuedOn: "2015-06-19" }] },
      }),
    ).toEqual([]);
    const programme: Programme = {
      ...sampleProgramme,
      fundingRules: [{ document: "17/2022/TT-BTC", applies: true, because: "" }],
    };
    expect(
      found("citation.outside-scope", {
        plan: { funding: { paragraphs: [{ ...base.funding.paragraphs[0]!, rule: "17/2022/TT-BTC" }], lines: [] } },
        context: { programme },
      }),
    ).toEqual([]);
  });
});
