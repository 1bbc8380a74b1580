import type { Plan } from "@xhht/core";
import { generalGoal } from "./aims.ts";
import { legalBases } from "./legal-bases.ts";
import { responsibilities } from "./responsibilities.ts";
import { targets } from "./targets.ts";
import { taskGroups } from "./tasks.ts";

/** The plan of Ia Băng for programme 387. The paper prints neither number nor date, purpose nor requirements. */
export const plan: Plan = {
  id: "qd-387",
  programme: "qd-387",
  digest: true,
  document: {
    kind: "KH",
    number: null,
    issuedOn: null,
    issuer: "UBND xã Ia Băng",
    title: "Thực hiện Chương trình học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị ở xã Ia Băng",
  },
  legalBases,
  sections: [
    { number: "I", title: "Mục tiêu", part: "targets" },
    { number: "II", title: "Nhiệm vụ, giải pháp", part: "tasks" },
    { number: "III", title: "Kinh phí thực hiện", part: "funding" },
    { number: "IV", title: "Tổ chức thực hiện", part: "responsibilities" },
    { number: "V", title: "Chế độ báo cáo", part: "reporting" },
  ],
  purpose: [],
  requirements: [],
  generalGoal,
  targets,
  taskGroups,
  taskTables: {},
  funding: {
    paragraphs: [
      {
        number: "1",
        text: "Ngân sách nhà nước theo phân cấp hiện hành",
        sources: ["state_budget"],
        source: "III.1",
      },
      {
        number: "2",
        text: "Áp dụng Thông tư 17/2022/TT-BTC và văn bản liên quan của Bộ Tài chính",
        sources: [],
        rule: "17/2022/TT-BTC",
        source: "III.2",
      },
      {
        number: "3",
        text: "Hội Khuyến học lập dự toán hằng năm, gộp vào dự toán chi của Hội",
        sources: ["state_budget"],
        estimate: ["hoi-khuyen-hoc-xa", "tai-chinh-ke-toan-xa", "ubnd-xa"],
        source: "III.3",
      },
      {
        number: "4",
        text: "Ủy ban nhân dân xã hỗ trợ kinh phí cho năm loại việc",
        sources: ["state_budget"],
        covers: [
          "Phát động phong trào",
          "Tuyên truyền phong trào và bộ tiêu chí",
          "Tập huấn cán bộ hội",
          "Kiểm tra, công nhận danh hiệu",
          "Sơ kết, tổng kết, biểu dương điển hình",
        ],
        source: "III.4",
      },
    ],
    lines: [],
  },
  responsibilities,
  reporting: [
    {
      id: "to-association",
      label: "Báo cáo năm của ban, ngành, thôn, làng gửi Hội Khuyến học xã",
      due: { month: 12, day: 5, inclusive: false },
      dueAsWritten: "trước ngày 05/12",
      from: "ban-nganh-xa",
      to: ["hoi-khuyen-hoc-xa"],
      source: "V",
    },
    {
      id: "consolidated",
      label: "Báo cáo năm tổng hợp của xã",
      due: null,
      dueAsWritten: "theo quy định",
      from: "hoi-khuyen-hoc-xa",
      to: ["ubnd-xa", "chu-prong-hoi-khuyen-hoc"],
      source: "V",
    },
  ],
  reviews: [
    { kind: "midterm", due: { year: 2025 }, source: "IV.1.-4" },
    { kind: "final", due: { year: 2030 }, source: "IV.1.-4" },
    { kind: "midterm", due: { year: 2026, quarter: 2 }, source: "II.7.c" },
    { kind: "final", due: { year: 2030, quarter: 4 }, source: "II.7.c" },
  ],
  recipients: [
    { text: "Hội Khuyến học huyện" },
    { text: "Thường trực Đảng ủy, Thường trực HĐND xã" },
    { text: "Ủy ban MTTQ Việt Nam xã" },
    { text: "Ban Kinh tế - Xã hội HĐND xã" },
    { text: "Các ban, ngành, hội, đoàn thể xã" },
    { text: "Cán bộ, công chức xã" },
    { text: "Hội Khuyến học xã" },
    { text: "Các thành viên Ban Chỉ đạo xây dựng xã hội học tập xã" },
    { text: "Trưởng các thôn, làng trên địa bàn xã" },
    { text: "Lưu: VT, VHXH", purpose: "file" },
  ],
  signature: {
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    office: "PHÓ CHỦ TỊCH",
    name: "Trương Thị Thu Thúy",
  },
};
