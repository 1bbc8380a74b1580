import type { Plan } from "@xhht/core";
import { generalGoal, purpose, requirements } from "./aims.ts";
import { legalBases } from "./legal-bases.ts";
import { responsibilities } from "./responsibilities.ts";
import { targets } from "./targets.ts";
import { taskGroups } from "./tasks.ts";

const before5December = { month: 12, day: 5, inclusive: false };

/** The plan of Vạn Hòa for programme 1373. The paper prints neither number nor date. */
export const plan: Plan = {
  id: "qd-1373",
  programme: "qd-1373",
  digest: true,
  document: {
    kind: "KH",
    number: null,
    issuedOn: null,
    issuer: "UBND xã Vạn Hòa",
    title: "Thực hiện Đề án Xây dựng xã hội học tập giai đoạn 2021–2030 ở xã Vạn Hòa",
  },
  legalBases,
  sections: [
    { number: "I", title: "Mục đích, yêu cầu", part: "purpose" },
    { number: "II", title: "Mục tiêu", part: "targets" },
    { number: "III", title: "Nhiệm vụ và giải pháp", part: "tasks" },
    { number: "IV", title: "Kinh phí", part: "funding" },
    { number: "V", title: "Tổ chức thực hiện", part: "responsibilities" },
  ],
  purpose,
  requirements,
  generalGoal,
  targets,
  taskGroups,
  taskTables: {},
  funding: {
    paragraphs: [
      {
        number: "1",
        text: "Chi từ ngân sách theo phân cấp; dự toán lập hằng năm cùng dự toán chung của xã",
        sources: ["state_budget"],
        estimate: ["trung-tam-htcd", "nong-cong-phong-tckh"],
        source: "IV.1",
      },
    ],
    lines: [],
  },
  responsibilities,
  reporting: [
    {
      id: "education-office",
      label: "Báo cáo năm gửi Phòng Giáo dục và Đào tạo huyện",
      due: before5December,
      dueAsWritten: "trước ngày mùng 5 tháng 12",
      to: ["nong-cong-phong-gddt"],
      source: "III.8.-3",
    },
    {
      id: "steering-committee",
      label: "Báo cáo năm gửi Ban Chỉ đạo huyện",
      due: before5December,
      dueAsWritten: "trước ngày 05/12",
      from: "ubnd-xa",
      to: ["nong-cong-ban-chi-dao-xhht"],
      source: "V.11.đ",
    },
  ],
  reviews: [
    { kind: "midterm", due: { year: 2025 }, source: "V.1.d" },
    { kind: "final", due: { year: 2030 }, source: "V.1.d" },
  ],
  recipients: [
    { text: "Phòng Giáo dục và Đào tạo huyện", purpose: "report" },
    { text: "Hội Khuyến học huyện", purpose: "report" },
    { text: "Thường trực Đảng ủy, UBND xã", purpose: "report" },
    { text: "Các ban, ngành, đoàn thể xã", purpose: "act" },
    { text: "Các thôn, trường học", purpose: "act" },
    { text: "Lưu: VP, Ban Chỉ đạo xây dựng xã hội học tập", purpose: "file" },
  ],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "CHỦ TỊCH", name: "Lê Văn Sang" },
  statedTotals: { INST_DIGITAL: { total: 3, source: "II.2.b" } },
};
