import { status, level, ratio, type Indicator } from "../indicator/indicator.ts";
import type { Agency } from "../plan/agency.ts";
import type { Plan } from "../plan/plan.ts";
import type { Programme } from "../plan/programme.ts";
import { atLeast, equal, met, milestone, setFor } from "../target/build.ts";
import { nguyenNghiem, sampleTree } from "../unit/sample-tree.ts";
import type { CheckContext } from "./context.ts";

const share = ratio({ of: "người đạt", outOf: "người trong độ tuổi" });
const indicator = (label: string, measure: Indicator["measure"]): Indicator => ({
  label,
  english: label,
  phrase: label.toLowerCase(),
  theme: "skills",
  measure,
});

/** Indicators of the sample plan. */
export const sampleIndicators: Record<string, Indicator> = {
  SKILL: indicator("Năng lực thông tin", share),
  MODEL_REG: indicator("Gia đình đăng ký", share),
  MODEL_ACH: indicator("Gia đình đạt danh hiệu", share),
  SCHOOLS: indicator("Trường dạy học số", ratio({ of: "trường dạy học số", outOf: "trường" })),
  PRIMARY: indicator("Phổ cập tiểu học", level({ min: 1, max: 3 })),
  TITLE: indicator("Danh hiệu học tập", status("title")),
};

/** Agencies of the sample plan. */
export const sampleAgencies: Record<string, Agency> = {
  committee: { label: "Ủy ban nhân dân", short: "UBND" },
  association: { label: "Hội Khuyến học", short: "HKH" },
  schools: { label: "Các trường học", collective: true },
  above: { label: "Cơ quan cấp trên", outside: true },
};

/** The programme of the sample plan. */
export const sampleProgramme: Programme = {
  id: "qd-1",
  label: "Chương trình mẫu",
  short: "QĐ 1",
  decision: { kind: "QĐ", number: "1/QĐ-TTg", issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ" },
  period: { from: 2021, to: 2030 },
  milestones: [2025, 2030],
};

/** A small plan in which no diagnostic finds anything; pass what should differ. */
export const samplePlan = (differences: Partial<Plan> = {}): Plan => ({
  id: "qd-1",
  programme: "qd-1",
  digest: true,
  document: {
    kind: "KH",
    number: "56/KH-UBND",
    issuedOn: "2022-02-08",
    issuer: "UBND phường",
    title: "Xây dựng xã hội học tập",
  },
  legalBases: [
    {
      kind: "QĐ",
      number: "1/QĐ-TTg",
      issuedOn: "2021-07-30",
      issuer: "Thủ tướng Chính phủ",
      title: "Chương trình",
      relation: "basis",
      programme: "qd-1",
      source: "căn cứ",
    },
  ],
  sections: [
    { number: "I", title: "Mục đích, yêu cầu", part: "purpose" },
    { number: "II", title: "Mục tiêu", part: "targets" },
    { number: "III", title: "Nhiệm vụ", part: "tasks" },
    { number: "IV", title: "Kinh phí", part: "funding" },
    { number: "V", title: "Tổ chức thực hiện", part: "responsibilities" },
  ],
  purpose: [
    { number: "a", text: "Triển khai chương trình.", source: "I.1.a" },
    { number: "b", text: "Nâng cao nhận thức.", source: "I.1.b" },
  ],
  requirements: [
    { number: "a", text: "Phối hợp chặt chẽ.", source: "I.2.a" },
    { number: "b", text: "Báo cáo đúng hạn.", source: "I.2.b" },
  ],
  generalGoal: { number: "1", text: "Mọi người được học suốt đời.", source: "II.1" },
  targets: [
    ...milestone(2025, "II.2.a", [atLeast("SKILL", 50), equal("PRIMARY", 3, { modality: ["maintain"] }), met("TITLE")]),
    ...milestone(2030, "II.2.b", [atLeast("SKILL", 70), equal("PRIMARY", 3, { modality: ["maintain"] }), met("TITLE")]),
  ],
  taskGroups: [
    {
      number: "1",
      title: "Tuyên truyền",
      source: "III.1",
      tasks: ["a", "b", "c", "d", "đ"].map((number) => ({
        number,
        text: `Việc ${number}.`,
        source: `III.1.${number}`,
      })),
    },
    {
      number: "2",
      title: "Phong trào",
      source: "III.2",
      tasks: [{ number: "-", text: "Vận động gia đình.", source: "III.2.-1" }],
    },
  ],
  taskTables: {},
  funding: {
    paragraphs: [
      {
        number: null,
        text: "Ngân sách theo phân cấp.",
        source: "IV",
        sources: ["state_budget"],
        estimate: ["association", "committee"],
      },
    ],
    lines: [],
  },
  responsibilities: [
    {
      number: "1",
      agency: "association",
      standing: true,
      source: "V.1",
      duties: [
        {
          number: "a",
          text: "Chủ trì triển khai.",
          source: "V.1.a",
          role: "lead",
          with: ["schools"],
          tasks: ["III.1", "III.2"],
        },
        { number: "b", text: "Tổng hợp, báo cáo năm.", source: "V.1.b", reports: true },
      ],
    },
    {
      number: "2",
      agency: "schools",
      source: "V.2",
      duties: [{ number: null, text: "Dạy kỹ năng.", source: "V.2", tasks: ["III.1.a"] }],
    },
  ],
  reporting: [
    {
      id: "yearly",
      label: "Báo cáo năm",
      due: { month: 12, day: 5, inclusive: false },
      from: "association",
      to: ["above"],
      source: "V.1.b",
    },
  ],
  reviews: [
    { kind: "midterm", due: { year: 2025 }, source: "V.1" },
    { kind: "final", due: { year: 2030 }, source: "V.1" },
  ],
  recipients: [{ text: "Lưu: VT.", purpose: "file" }],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "CHỦ TỊCH", name: "Nguyễn Văn A" },
  ...differences,
});

/** A context with every part, in which the sample plan is clean. */
export const sampleContext = (differences: Partial<CheckContext> = {}): CheckContext => ({
  indicators: sampleIndicators,
  agencies: sampleAgencies,
  programme: sampleProgramme,
  nationTargets: setFor(["commune"], milestone(2025, "QĐ 1", [equal("SKILL", 50)])).map((target) => ({
    ...target,
    programme: "qd-1",
  })),
  parent: {
    plan: samplePlan({
      reporting: [
        {
          id: "yearly",
          label: "Báo cáo huyện",
          due: { month: 12, day: 10, inclusive: false },
          to: ["above"],
          source: "VI",
        },
      ],
    }),
    who: "Thị xã Đức Phổ",
  },
  unit: nguyenNghiem,
  tree: sampleTree,
  on: "2022-06-01",
  ...differences,
});
