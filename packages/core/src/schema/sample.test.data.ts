import type { Plan } from "../plan/plan.ts";
import type { PluginDefinition } from "../plugin.ts";
import { about, equal, milestone, pair } from "../target/build.ts";

/** A small but whole plan for tests: nested targets, a pair, a table. */
export const samplePlan = (): Plan => ({
  id: "qd-1373",
  programme: "qd-1373",
  digest: true,
  document: {
    kind: "KH",
    number: "45/KH-UBND",
    issuedOn: "2022-03-01",
    issuer: "UBND phường Phú Hội",
    title: "Xây dựng xã hội học tập",
  },
  legalBases: [
    {
      kind: "QĐ",
      number: "1373/QĐ-TTg",
      issuedOn: "2021-07-30",
      issuer: "Thủ tướng",
      title: "Đề án",
      relation: "basis",
      source: "I",
    },
  ],
  sections: [{ number: "II", title: "Mục tiêu", part: "targets" }],
  purpose: [{ number: "1", text: "Học suốt đời", source: "I.1" }],
  requirements: [],
  generalGoal: null,
  targets: milestone(2025, "II.2.a", [
    about("EDU_TECH_TRAINED_15P", 55, { parts: [equal("EDU_UNIV_PLUS", 15)] }),
    pair(equal("MODEL_FAMILY_REG", 70), equal("MODEL_FAMILY_ACH", 50)),
  ]),
  taskGroups: [
    {
      number: "1",
      title: "Tuyên truyền",
      tasks: [{ number: "a", text: "Phát thanh", source: "III.1.a" }],
      source: "III.1",
    },
  ],
  taskTables: {
    annex: {
      label: "Nhiệm vụ trọng tâm",
      columns: {
        task: { kind: "text", label: "Nội dung", required: true },
        lead: { kind: "agency", label: "Chủ trì" },
        due: { kind: "quarter", label: "Hoàn thành" },
      },
      rows: [{ task: "Kế hoạch gia đình học tập", lead: "hoi-khuyen-hoc", due: "2022-Q2" }],
      source: "PL",
    },
  },
  funding: { paragraphs: [{ number: "1", text: "Ngân sách", source: "IV.1", sources: ["state_budget"] }], lines: [] },
  responsibilities: [
    {
      number: "1",
      agency: "hoi-khuyen-hoc",
      duties: [
        { number: "a", text: "Chủ trì phong trào", source: "V.1.a", role: "lead", tasks: ["III.1.a"] },
        { number: "b", text: "Báo cáo", source: "V.1.b", reports: true },
      ],
      source: "V.1",
    },
  ],
  reporting: [
    {
      id: "year",
      label: "Báo cáo năm",
      due: { month: 12, day: 5, inclusive: false },
      to: ["phong-gddt"],
      source: "III.8",
    },
  ],
  reviews: [{ kind: "midterm", due: { year: 2025 }, source: "V.1" }],
  recipients: [{ text: "Như trên", purpose: "act" }],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "CHỦ TỊCH", name: "" },
});

/** The plugin that ships the sample plan. */
export const samplePlugin = (): PluginDefinition => ({
  id: "commune-phu-hoi",
  unit: { code: "19999", on: "2022-03-01", level: "commune", name: "Phường Phú Hội" },
  indicators: {
    EDU_UNIV_PLUS: {
      label: "Người có trình độ đại học trở lên",
      english: "People with a university degree",
      phrase: "dân số có trình độ đại học trở lên",
      theme: "skills",
      measure: { kind: "ratio", of: "người có trình độ đại học trở lên", outOf: "dân số từ 15 tuổi trở lên" },
    },
  },
  agencies: { "hoi-khuyen-hoc": { label: "Hội Khuyến học phường", short: "HKH" } },
  plans: [samplePlan()],
});
