import { carriedOut, equal, field, level, milestone, moreThan, pair, ratio, type Indicator, type Plan } from "@xhht/core";
import type { PlanFile } from "./plan-file.ts";

const indicator = (label: string, measure: Indicator["measure"], theme: Indicator["theme"]): Indicator => ({
  label, english: label, phrase: label.charAt(0).toLowerCase() + label.slice(1), theme, measure,
});
const families = "gia đình trong xã";

const indicators: Record<string, Indicator> = {
  NIGHT_CLASS: indicator("Người học lớp tối", ratio({ of: "người học lớp tối", outOf: "người lớn trong xã" }), "skills"),
  BOOK_FAMILY_REG: indicator("Gia đình có tủ sách", ratio({ of: "gia đình đăng ký", outOf: families }), "models"),
  BOOK_FAMILY: indicator("Gia đình có tủ sách đạt danh hiệu", ratio({ of: "gia đình đạt", outOf: families }), "models"),
  READING_STD: indicator("Chuẩn đọc sách cộng đồng", level({ min: 1, max: 3 }), "movement"),
};

/** The plan of a commune that does not exist, with a gap in its numbering, a pair, a table and nothing printed in its head. */
export const samplePlan: Plan = {
  id: "tu-sach",
  programme: "qd-1373",
  digest: true,
  document: { kind: "KH", number: null, issuedOn: null, issuer: "UBND xã Bến Sao", title: "Mở tủ sách và lớp học tối ở xã Bến Sao giai đoạn 2024-2030" },
  legalBases: [
    { kind: "QĐ", number: "1373/QĐ-TTg", issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ", title: "Phê duyệt đề án học tập", relation: "basis", source: "Mở đầu" },
    { kind: "KH", number: "7/KH-UBND", issuedOn: "2024-01-05", issuer: "UBND huyện Sông Trăng", title: "Kế hoạch tủ sách của huyện", relation: "parent", source: "Mở đầu" },
    { kind: "TT", number: "9/2030/TT-ABC", issuedOn: "2023-02-09", issuer: "Bộ Tưởng tượng", title: "Hướng dẫn tủ sách", relation: "cited", source: "III.1.a" },
  ],
  sections: [
    { number: "I", title: "Mục đích, yêu cầu", part: "purpose" },
    { number: "II", title: "Mục tiêu", part: "targets" },
    { number: "III", title: "Nhiệm vụ", part: "tasks" },
    { number: "IV", title: "Kinh phí", part: "funding" },
    { number: "V", title: "Tổ chức thực hiện", part: "responsibilities" },
  ],
  purpose: [
    { number: "a", text: "Đưa sách đến từng ấp", source: "I.1.a" },
    { number: "b", text: "Mở lớp tối cho người đi làm", source: "I.1.b" },
  ],
  requirements: [{ number: "-", text: "Việc làm rõ người, rõ hạn", source: "I.2.-1" }],
  generalGoal: { number: null, text: "Nhà nào cũng có sách, ai cũng có chỗ học", source: "II.1" },
  targets: [
    ...milestone(2025, "II.2.a", [pair(moreThan("BOOK_FAMILY_REG", 70), moreThan("BOOK_FAMILY", 62.5)), equal("READING_STD", 2)]),
    ...milestone(2030, "II.2.b", [equal("NIGHT_CLASS", 40), carriedOut("READING_STD")]),
  ],
  taskGroups: [
    {
      number: "1",
      title: "Tủ sách ấp",
      source: "III.1",
      tasks: [
        { number: "a", text: "Gom sách cũ ở trường", source: "III.1.a", details: ["Mỗi ấp một điểm nhận", "Mỗi quý một đợt"] },
        { number: "b", text: "Đóng kệ sách bằng gỗ tận dụng", source: "III.1.b" },
      ],
    },
    { number: "3", title: "Lớp học tối", source: "III.3", tasks: [{ number: "-", text: "Khảo sát người cần học", source: "III.3.-1" }] },
  ],
  taskTables: {
    shelves: {
      label: "Lịch mở tủ sách",
      columns: {
        ordinal: field.integer("TT", { min: 1 }),
        hamlet: field.text("Ấp"),
        agency: field.agency("Đơn vị lo"),
        when: field.quarter("Thời gian"),
      },
      rows: [
        { ordinal: 1, hamlet: "Ấp Đò", agency: "hoi-sach", when: "2024-Q2" },
        { ordinal: 2, hamlet: "Ấp Gò", agency: "hoi-sach", when: "2024-Q4" },
      ],
      source: "Phụ lục",
    },
  },
  funding: {
    paragraphs: [
      { number: "1", text: "Ngân sách xã", sources: ["state_budget"], source: "IV.1" },
      { number: "2", text: "Người dân góp sách", sources: ["other_lawful"], source: "IV.2" },
    ],
    lines: [{ year: 2025, category: "MATERIALS", source: "state_budget", amount: 12_500_000, text: "Mua kệ sách" }],
  },
  responsibilities: [
    {
      number: "1",
      agency: "hoi-sach",
      source: "V.1",
      duties: [{ number: "a", text: "Giữ sổ mượn sách", source: "V.1.a", role: "lead", with: ["truong"] }],
    },
    { number: "2", agency: "truong", source: "V.2", duties: [{ number: null, text: "Cho mượn phòng học buổi tối", source: "V.2" }] },
    { number: "4", agency: "ubnd", source: "V.4", duties: [{ number: "-", text: "Kiểm tra mỗi năm một lần", source: "V.4.-1" }] },
  ],
  reporting: [
    { id: "yearly", label: "Báo cáo năm", due: { month: 11, day: 20, inclusive: false }, dueAsWritten: "trước ngày 20/11", from: "hoi-sach", to: ["ubnd"], source: "V" },
  ],
  reviews: [{ kind: "midterm", due: { year: 2027, quarter: 2 }, source: "V" }],
  recipients: [
    { text: "UBND huyện Sông Trăng", purpose: "report" },
    { text: "Các ấp", purpose: "act" },
    { text: "Lưu: VT", purpose: "file" },
  ],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], office: "PHÓ CHỦ TỊCH", name: "Lý Thị Mây" },
};

/** The same plan with the words of its definition. */
export const samplePlanFile: PlanFile = {
  plan: samplePlan,
  indicators,
  agencies: {
    "hoi-sach": { label: "Hội Đọc sách xã" },
    truong: { label: "Trường Tiểu học Bến Sao" },
    ubnd: { label: "UBND xã" },
  },
  stamp: {},
};

/** The same plan as a decision issues it. */
export const sampleIssuedPlanFile: PlanFile = {
  ...samplePlanFile,
  plan: {
    ...samplePlan,
    document: {
      ...samplePlan.document,
      issuedBy: { kind: "QĐ", number: "8/QĐ-UBND", issuedOn: "2024-03-02", issuer: "Chủ tịch UBND xã Bến Sao", articles: 3 },
    },
    signature: { authority: [], office: "CHỦ TỊCH", name: "Trần Văn Gió" },
  },
};
