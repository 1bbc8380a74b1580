import { describe, expect, it } from "vitest";
import { field } from "../field/field.ts";
import type { Plan, Responsibility } from "../plan/plan.ts";
import type { Programme } from "../plan/programme.ts";
import { atLeast, averageChange, carriedOut, degree, equal, milestone, pair, promise, setFor, shareOf } from "../target/build.ts";
import { about } from "../target/build.ts";
import { check, diagnostics } from "./check.ts";
import type { CheckContext } from "./context.ts";
import { sampleAgencies, sampleContext, samplePlan, sampleProgramme } from "./sample-plan.ts";

const base = samplePlan();
const [lead, schools] = base.responsibilities as [Responsibility, Responsibility];
const after = { on: "2026-01-01" };
const nation = (...drafts: Parameters<typeof milestone>[2]) =>
  setFor(["commune"], milestone(2025, "QĐ 1", drafts)).map((target) => ({ ...target, programme: "qd-1" }));
const ducPhoBody = { label: "Phòng Giáo dục thị xã", outside: true as const, of: { code: "534", on: "2022-01-01" } };
const table = (leadCell: string | null) => ({
  tasks: { label: "Việc", source: "Phụ lục", columns: { lead: field.agency("Cơ quan chủ trì") }, rows: [{ lead: "association" }, { lead: leadCell }] },
});
const rule = (id: string, source: string, to: string[], day: number, from?: string) => ({
  id, label: `Báo cáo ${id}`, due: { month: 12, day, inclusive: false }, to, source, ...(from ? { from } : {}),
});

interface Case {
  plan?: Partial<Plan>;
  context?: Partial<CheckContext>;
  place: string;
  /** What the sentence must say. */
  says: string[];
}

/** One plan a code: what is wrong, where it is said to be wrong, with which figures. */
const cases: Record<string, Case> = {
  "document.no-number": { plan: { document: { ...base.document, number: null } }, place: "số", says: ["không ghi số"] },
  "document.no-date": { plan: { document: { ...base.document, issuedOn: "2021-08" } }, place: "ngày", says: ["8/2021"] },
  "citation.incomplete": {
    plan: { legalBases: [{ ...base.legalBases[0]!, kind: "TT", number: "22/TT-BGDĐT", printedAs: "Thông tư số 22/TT-BGDĐT", source: "căn cứ" }] },
    place: "căn cứ",
    says: ["22/TT-BGDĐT", "năm trong số hiệu"],
  },
  "citation.outside-scope": {
    plan: { funding: { paragraphs: [{ ...base.funding.paragraphs[0]!, rule: "17/2022/TT-BTC" }], lines: [] } },
    context: { programme: { ...sampleProgramme, fundingRules: [{ document: "17/2022/TT-BTC", applies: false, because: "Không áp dụng." }] } },
    place: "IV",
    says: ["17/2022/TT-BTC", "Không áp dụng."],
  },
  "citation.after-plan": { plan: { document: { ...base.document, issuedOn: "2021-07-01" } }, place: "căn cứ", says: ["30/07/2021", "01/07/2021"] },
  "plan.no-purpose": { plan: { purpose: [], requirements: [] }, place: "I", says: ["mục đích"] },
  "plan.no-general-goal": { plan: { generalGoal: null }, place: "II", says: ["mục tiêu chung"] },
  "funding.no-estimate-path": { plan: { funding: { paragraphs: [], lines: [] } }, place: "IV", says: ["dự toán"] },
  "numbering.section-skips": { plan: { sections: base.sections.filter(({ number }) => number !== "III") }, place: "IV", says: ["“II”", "“III”", "“IV”"] },
  "numbering.group-skips": {
    plan: { taskGroups: [base.taskGroups[0]!, { ...base.taskGroups[1]!, number: "3", source: "III.3" }] },
    place: "III.3",
    says: ["sau “1” là “3”", "thiếu “2”"],
  },
  "numbering.heading-skips": { plan: { responsibilities: [lead, { ...schools, number: "4", source: "V.4" }] }, place: "V.4", says: ["thiếu “2”"] },
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
  "numbering.decimal": { plan: { targets: milestone(2025, "I.2.1.a", [atLeast("SKILL", 50)]) }, place: "I.2.1", says: ["“2.1”"] },
  "target.out-of-range": { plan: { targets: milestone(2025, "II.2.a", [equal("PRIMARY", 4), atLeast("SKILL", 50)]) }, place: "II.2.a", says: ["mức độ 4", "từ 1 đến 3"] },
  "target.impossible-share": {
    plan: { targets: milestone(2030, "II.2.b", [equal("SCHOOLS", 80)]), statedTotals: { SCHOOLS: { total: 3, source: "II.2.b" } } },
    place: "II.2.b",
    says: ["80%", "chỉ có 3", "2/3 là 66,67%", "3/3 là 100%"],
  },
  "target.degree-of-one": { plan: { targets: milestone(2030, "II.2.b", [degree("SCHOOLS", 90)]) }, place: "II.2.b", says: ["90%", "một đối tượng"] },
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
  "target.no-number": { plan: { targets: milestone(2025, "II.2.a", [carriedOut("SCHOOLS")]) }, place: "II.2.a", says: ["năm 2025", "không có con số"] },
  "target.change-without-baseline": { plan: { targets: milestone(2025, "II.2.a", [averageChange("SKILL", -0.2)]) }, place: "II.2.a", says: ["-0,2%", "năm gốc"] },
  "target.inside-task": { plan: { targets: milestone(2030, "III.1.a", [equal("SCHOOLS", 80, { insideTask: true })]) }, place: "III.1.a", says: ["80%"] },
  "target.milestone-unknown": {
    plan: { targets: milestone(2029, "II.2.b", [equal("SKILL", 70), equal("SCHOOLS", 80)]) },
    place: "II.2.b",
    says: ["2 chỉ tiêu", "2029", "2025 và 2030"],
  },
  "target.no-milestone": { plan: { targets: milestone(null, "II.4.a", [equal("SCHOOLS", 100)]) }, place: "II.4.a", says: ["100%", "không ghi năm"] },
  "target.dropped-at-next-milestone": {
    plan: { targets: [...milestone(2025, "II.2.a", [equal("SCHOOLS", 12)]), ...milestone(2030, "II.2.b", [equal("SKILL", 70)])] },
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
    plan: { targets: [...milestone(2025, "II.2.a", [equal("SKILL", 70)]), ...milestone(2030, "II.2.b", [equal("SKILL", 60)])] },
    place: "II.2.b",
    says: ["60%", "70%"],
  },
  "target.comparator-changes": {
    plan: { targets: [...milestone(2025, "II.2.a", [about("SKILL", 50)]), ...milestone(2030, "II.2.b", [equal("SKILL", 60)])] },
    place: "II.2.b",
    says: ["khoảng 50%", "“60%”"],
  },
  "target.below-nation": { context: { nationTargets: nation(equal("SKILL", 60)) }, place: "II.2.a", says: ["50% trở lên", "60%", "mốc 2025", "QĐ 1"] },
  "target.below-parent": {
    context: { parent: { plan: samplePlan({ reporting: [], targets: milestone(2030, "II.2.b", [equal("PRIMARY", 3), atLeast("SKILL", 75)]) }), who: "Thị xã Đức Phổ" } },
    place: "II.2.b",
    says: ["70% trở lên", "Thị xã Đức Phổ", "75% trở lên"],
  },
  "target.theme-missing": {
    context: { indicators: { ...sampleContext().indicators!, CLUBS: { ...sampleContext().indicators!.SCHOOLS!, theme: "institutions" } }, nationTargets: nation(equal("CLUBS", 60)) },
    place: "II",
    says: ["cơ sở giáo dục"],
  },
  "agency.without-duty": { plan: { responsibilities: [lead, { ...schools, duties: [] }] }, place: "V.2", says: ["Các trường học"] },
  "agency.repeated": {
    plan: { responsibilities: [lead, { ...schools, duties: [{ number: "a", text: "Việc.", source: "V.2.a" }, { number: "b", text: "Việc.", source: "V.2.b", agency: "association" }] }] },
    place: "V.2.b",
    says: ["Hội Khuyến học", "V.1 và V.2.b"],
  },
  "agency.coordinates-with-itself": {
    plan: { responsibilities: [{ ...lead, duties: [{ ...lead.duties[0]!, with: ["schools", "association"] }, lead.duties[1]!] }, schools] },
    place: "V.1.a",
    says: ["chính Hội Khuyến học"],
  },
  "agency.other-tier": { plan: { responsibilities: [lead, { ...schools, agency: "above" }] }, place: "V.2", says: ["Cơ quan cấp trên"] },
  "agency.standing-collective": { plan: { responsibilities: [lead, { ...schools, standing: true }] }, place: "V.2", says: ["Các trường học", "thường trực"] },
  "duty.no-lead": {
    plan: { responsibilities: [{ ...lead, duties: [{ ...lead.duties[0]!, tasks: ["III.2"] }, lead.duties[1]!] }, { ...schools, duties: [{ ...schools.duties[0]!, role: "coordinate", tasks: ["III.1"] }] }] },
    place: "V.2",
    says: ["Các trường học", "III.1"],
  },
  "plan.no-lead": { plan: { responsibilities: [{ ...lead, duties: lead.duties.map(({ role: _role, ...duty }) => duty) }, schools] }, place: "V", says: ["2 đầu mối"] },
  "plan.single-lead": {
    plan: { responsibilities: [lead, schools, { ...schools, number: "3", agency: "committee", source: "V.3" }] },
    place: "V",
    says: ["3 đầu mối", "Hội Khuyến học"],
  },
  "task.no-duty": {
    plan: { responsibilities: [{ ...lead, duties: [{ ...lead.duties[0]!, tasks: ["III.1"] }, lead.duties[1]!] }, schools] },
    place: "III.2.-1",
    says: ["III.2", "Phong trào"],
  },
  "table.row-without-lead": { plan: { taskTables: table(null) }, place: "Phụ lục, dòng 2", says: ["Dòng 2", "Cơ quan chủ trì"] },
  "reporting.no-deadline": { plan: { reporting: [{ ...base.reporting[0]!, due: null }] }, place: "V.1.b", says: ["Báo cáo năm"] },
  "reporting.no-duty": {
    plan: { reporting: [], responsibilities: [{ ...lead, duties: [lead.duties[0]!, { number: "b", text: "Việc.", source: "V.1.b" }] }, schools] },
    place: "V",
    says: ["báo cáo"],
  },
  "reporting.later-than-addressee": { plan: { reporting: [rule("xã", "V.1.b", ["above"], 20, "association")] }, place: "V.1.b", says: ["trước 20/12", "Thị xã Đức Phổ", "trước 10/12"] },
  "reporting.two-addressees-one-date": {
    plan: { reporting: [rule("một", "III.8", ["above"], 5, "association"), rule("hai", "V.1.b", ["schools"], 5)] },
    place: "V.1.b",
    says: ["trước 05/12", "III.8", "Các trường học"],
  },
  "review.conflicting-dates": {
    plan: { reviews: [...base.reviews, { kind: "midterm", due: { year: 2026, quarter: 2 }, source: "II.7.c" }] },
    place: "II.7.c",
    says: ["năm 2025", "quý II/2026"],
  },
  "review.not-a-milestone": { plan: { reviews: [{ kind: "final", due: { year: 2029 }, source: "V.1" }] }, place: "V.1", says: ["2029", "2025 và 2030"] },
  "plan.unit-ended": { context: after, place: "đơn vị", says: ["Phường Nguyễn Nghiêm", "30/06/2025"] },
  "parent.ended": {
    plan: { legalBases: [...base.legalBases, { ...base.legalBases[0]!, kind: "KH", number: "290/KH-UBND", relation: "parent", unit: { code: "534", on: "2022-01-01" } }] },
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
    plan: { responsibilities: [{ ...lead, duties: [{ ...lead.duties[0]!, with: ["office"] }, lead.duties[1]!] }, schools] },
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

const found = ({ plan, context }: Partial<Case>, code: string) => check(samplePlan(plan), sampleContext(context)).filter((issue) => issue.code === code);

describe("diagnostics", () => {
  it("has a case for every code and at least twenty codes, each once", () => {
    expect(diagnostics.map(({ code }) => code).toSorted()).toEqual(Object.keys(cases).toSorted());
    expect(diagnostics.length).toBeGreaterThanOrEqual(20);
  });

  it("finds nothing in a clean plan, with the whole context or none", () => {
    expect(check(samplePlan(), sampleContext())).toEqual([]);
    expect(check(samplePlan())).toEqual([]);
  });

  it.each(diagnostics.map((one) => [one.code, one] as const))("%s", (code, { severity, title }) => {
    const { place, says, ...input } = cases[code]!;
    const [issue, ...more] = found(input, code);
    expect(issue, `no ${code}`).toBeDefined();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code, severity, place });
    for (const words of says) expect(issue!.message).toContain(words);
    expect(issue!.message).toMatch(/^\p{Lu}|^“/u);
    expect(issue!.message).toMatch(/\.$/);
    expect(issue!.remedy).toMatch(/^\p{Lu}.*\.$/u);
    expect(title).not.toMatch(/\.$/);
  });

  it("puts errors first, hints last", () => {
    const issues = check(samplePlan({ generalGoal: null, reporting: [], targets: milestone(2029, "II", [equal("SKILL", 140)]) }), sampleContext());
    const severities = issues.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => ["error", "warning", "hint"].indexOf(a) - ["error", "warning", "hint"].indexOf(b)));
    expect(severities[0]).toBe("error");
    expect(severities.at(-1)).toBe("hint");
  });
});

describe("what is fine stays unsaid", () => {
  const quiet = (code: string, input: Partial<Case>): void => expect(found(input, code)).toEqual([]);

  it("compares achieved with achieved and says when only the registered half reaches the nation", () => {
    const targets = milestone(2025, "II.2.a", [pair(equal("MODEL_REG", 70), equal("MODEL_ACH", 50)), equal("PRIMARY", 3)]);
    const context = { nationTargets: nation(equal("MODEL_ACH", 70)) };
    const [issue, ...more] = found({ plan: { targets }, context }, "target.below-nation");
    expect(more).toEqual([]);
    expect(issue?.message).toContain("đăng ký 70%");
    quiet("target.below-nation", { plan: { targets: milestone(2025, "II.2.a", [equal("MODEL_REG", 50)]) }, context });
  });

  it("compares a year that the nation does not have with the last national one before it", () => {
    const late = (value: number) => ({ plan: { targets: milestone(2029, "II.2.b", [equal("SKILL", value)]) } });
    expect(found(late(45), "target.below-nation")).toHaveLength(1);
    quiet("target.below-nation", late(50));
  });

  it("accepts 67 % or more of three schools, and two thirds of six", () => {
    const statedTotals = { SCHOOLS: { total: 6, source: "II" } };
    quiet("target.impossible-share", { plan: { statedTotals, targets: milestone(2030, "II", [atLeast("SCHOOLS", 80)]) } });
    quiet("target.impossible-share", { plan: { statedTotals, targets: milestone(2030, "II", [equal("SCHOOLS", 50)]) } });
  });

  it("lets a part with another denominator be larger", () => {
    const context = { indicators: { ...sampleContext().indicators!, FIVE: { ...sampleContext().indicators!.SKILL!, measure: { kind: "ratio", of: "trẻ", outOf: "trẻ 5 tuổi" } as const } } };
    quiet("target.part-above-whole", { plan: { targets: milestone(2025, "II", [equal("SKILL", 50, { parts: [equal("FIVE", 99)] })]) }, context });
  });

  it("does not call it dropped when the next milestone raises the level of the same standard", () => {
    const targets = [
      ...milestone(2025, "II.2.a", [shareOf("PRIMARY", "commune", { atLeast: 2 }, 100)]),
      ...milestone(2030, "II.2.b", [shareOf("PRIMARY", "commune", { atLeast: 3 }, 100)]),
    ];
    quiet("target.dropped-at-next-milestone", { plan: { targets } });
    quiet("target.maintain-above-last", { plan: { targets } });
  });

  it("accepts a decrease where less is better", () => {
    const targets = [...milestone(2025, "II.2.a", [promise(["decrease"], equal("SKILL", 9))]), ...milestone(2030, "II.2.b", [promise(["decrease"], equal("SKILL", 5))])];
    for (const code of ["target.decreases-over-time", "target.below-nation", "target.below-parent"]) quiet(code, { plan: { targets } });
  });

  it("says nothing of ended units on a day when they existed, nor when a successor holds the plan", () => {
    quiet("target.share-of-abolished-level", { plan: { targets: milestone(2030, "II.2.b", [shareOf("PRIMARY", "district", { atLeast: 3 }, 100)]) } });
    quiet("plan.unit-ended", { context: { on: "2025-06-30" } });
    quiet("plan.unit-ended", { context: { ...after, holding: { holder: "21439@2025-07-01", closedOn: null } } });
  });

  it("accepts the number and date of the decision that issues the plan", () => {
    const issuedBy = { kind: "QĐ", number: "230/QĐ-UBND", issuedOn: "2022-02-23", issuer: "Chủ tịch UBND", articles: 3 } as const;
    const plan = { document: { ...base.document, number: null, issuedOn: null, issuedBy } };
    for (const code of ["document.no-number", "document.no-date"]) quiet(code, { plan });
  });

  it("accepts a law without a number and a circular that applies", () => {
    quiet("citation.incomplete", { plan: { legalBases: [{ ...base.legalBases[0]!, kind: "Luật", number: null, issuedOn: "2015-06-19" }] } });
    const programme: Programme = { ...sampleProgramme, fundingRules: [{ document: "17/2022/TT-BTC", applies: true, because: "" }] };
    quiet("citation.outside-scope", { plan: { funding: { paragraphs: [{ ...base.funding.paragraphs[0]!, rule: "17/2022/TT-BTC" }], lines: [] } }, context: { programme } });
  });

  it("does not call a year and a quarter of that year a conflict", () => {
    quiet("review.conflicting-dates", { plan: { reviews: [...base.reviews, { kind: "final", due: { year: 2030, quarter: 4 }, source: "II.7.c" }] } });
  });

  it("finds a body that leads in a table and stands nowhere else", () => {
    expect(found({ plan: { taskTables: table("committee") } }, "agency.without-duty")).toMatchObject([{ place: "Phụ lục" }]);
    quiet("agency.without-duty", { plan: { taskTables: table("schools") } });
  });

  it("finds a report inside the plan that comes after the next one in the chain", () => {
    const reporting = [rule("thôn", "V.3", ["association"], 10), rule("xã", "V.1.b", ["above"], 5, "association")];
    expect(found({ plan: { reporting } }, "reporting.later-than-addressee")).toMatchObject([{ place: "V.3" }]);
    quiet("reporting.two-addressees-one-date", { plan: { reporting: [{ ...reporting[0]!, due: reporting[1]!.due }, reporting[1]!] } });
  });
});
