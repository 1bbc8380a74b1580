import type { Plan } from "@xhht/core";
import { componentPlans } from "./appendix.ts";
import { legalBases } from "./legal-bases.ts";
import { responsibilities } from "./responsibilities.ts";
import { targets } from "./targets.ts";
import { taskGroups } from "./tasks.ts";

/** Ba Đình's plan of 08/02/2022, a digest: it has no general goal, and its funding is one unnumbered paragraph. */
export const plan: Plan = {
  id: "qd-1373",
  programme: "qd-1373",
  digest: true,
  document: {
    kind: "KH",
    number: "56/KH-UBND",
    issuedOn: "2022-02-08",
    issuer: "UBND quận Ba Đình",
    title: "Thực hiện Đề án Xây dựng xã hội học tập giai đoạn 2021–2030 quận Ba Đình",
    place: "Ba Đình",
  },
  legalBases,
  sections: [
    { number: "I", title: "Mục đích, yêu cầu", part: "purpose" },
    { number: "II", title: "Mục tiêu cụ thể", part: "targets" },
    { number: "III", title: "Nhiệm vụ và giải pháp", part: "tasks" },
    { number: "IV", title: "Kinh phí thực hiện", part: "funding" },
    { number: "V", title: "Tổ chức thực hiện", part: "responsibilities" },
  ],
  purpose: [
    {
      number: "-",
      text: "Cụ thể hóa mục tiêu, nhiệm vụ để thực hiện đề án đúng tiến độ, có hiệu quả",
      source: "I.1.-1",
    },
    {
      number: "-",
      text: "Đáp ứng nhu cầu học của người Thủ đô, huy động toàn xã hội phát triển giáo dục",
      source: "I.1.-2",
    },
    { number: "-", text: "Phân rõ trách nhiệm từng phòng, ban, đơn vị", source: "I.1.-3" },
  ],
  requirements: [
    {
      number: "-",
      text: "Mọi cơ quan, tổ chức, cộng đồng, gia đình tạo cơ hội học tập, nhất là cho người yếu thế",
      source: "I.2.-1",
    },
    {
      number: "-",
      text: "Phòng, ban, ngành phối hợp thực hiện kế hoạch thành phần và chế độ báo cáo",
      source: "I.2.-2",
    },
  ],
  generalGoal: null,
  targets,
  taskGroups,
  taskTables: { componentPlans },
  funding: {
    paragraphs: [
      {
        number: null,
        text: "Dự toán ngân sách hằng năm của từng đơn vị, cùng tài trợ, đóng góp và nguồn hợp pháp khác",
        sources: ["state_budget", "sponsorship", "other_lawful"],
        source: "IV",
      },
    ],
    lines: [],
  },
  responsibilities,
  reporting: [
    {
      id: "yearly",
      label: "Báo cáo năm về kết quả thực hiện kế hoạch",
      due: { month: 12, day: 10, inclusive: false },
      dueAsWritten: "trước ngày 10 tháng 12",
      from: "cac-phong-ban-huyen",
      to: ["ubnd-huyen"],
      via: "phong-gddt-huyen",
      source: "V",
    },
  ],
  reviews: [
    { kind: "midterm", due: { year: 2025 }, source: "V.1.-3" },
    { kind: "final", due: { year: 2030 }, source: "V.1.-3" },
  ],
  recipients: [
    { text: "Thường trực Quận ủy" },
    { text: "Chủ tịch UBND quận" },
    { text: "Thường trực HĐND quận" },
    { text: "Phó Chủ tịch UBND quận phụ trách" },
    { text: "Hội Khuyến học quận" },
    { text: "Các ban, ngành quận" },
    { text: "Các tổ chức chính trị, đoàn thể quận" },
    { text: "Văn phòng UBND quận: Chánh Văn phòng, các Phó Chánh Văn phòng" },
    { text: "Lưu: VT", purpose: "file" },
  ],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], office: "PHÓ CHỦ TỊCH", name: "Phạm Thị Diễm" },
};
