import type { Plan } from "@xhht/core";
import { generalGoal, purpose, requirements } from "./aims.ts";
import { legalBases } from "./legal-bases.ts";
import { responsibilities } from "./responsibilities.ts";
import { targets } from "./targets.ts";
import { taskGroups } from "./tasks.ts";

/** The plan of Nguyễn Nghiêm ward for programme 1373, issued by a decision; it asks for no yearly report. */
export const plan: Plan = {
  id: "qd-1373",
  programme: "qd-1373",
  digest: true,
  document: {
    kind: "KH",
    number: null,
    issuedOn: "2022-02-23",
    issuer: "UBND phường Nguyễn Nghiêm",
    title: "Thực hiện Đề án Xây dựng xã hội học tập giai đoạn 2021–2030 ở phường Nguyễn Nghiêm",
    place: "Phường Nguyễn Nghiêm",
    issuedBy: {
      kind: "QĐ",
      number: "230/QĐ-UBND",
      issuedOn: "2022-02-23",
      issuer: "Chủ tịch UBND phường Nguyễn Nghiêm",
      articles: 3,
    },
  },
  legalBases,
  sections: [
    { number: "I", title: "Mục đích, yêu cầu", part: "purpose" },
    { number: "II", title: "Mục tiêu", part: "targets" },
    { number: "III", title: "Nhiệm vụ và giải pháp", part: "tasks" },
    { number: "IV", title: "Kinh phí thực hiện", part: "funding" },
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
        text: "Ngân sách nhà nước theo phân cấp, lồng ghép với chương trình, đề án đã duyệt",
        sources: ["state_budget", "mainstreamed"],
        estimate: ["tai-chinh-ke-toan-xa", "ubnd-xa", "hdnd-xa"],
        source: "IV.1",
      },
      {
        number: "2",
        text: "Tài trợ, đóng góp của tổ chức, doanh nghiệp và nguồn hợp pháp khác",
        sources: ["sponsorship", "other_lawful"],
        source: "IV.2",
      },
    ],
    lines: [],
  },
  responsibilities,
  reporting: [],
  reviews: [
    { kind: "midterm", due: { year: 2025 }, source: "V.1.i" },
    { kind: "final", due: { year: 2030 }, source: "V.1.i" },
  ],
  recipients: [
    { text: "Như Điều 3 của Quyết định" },
    { text: "Thường trực Đảng ủy" },
    { text: "Thường trực HĐND, Ủy ban MTTQ Việt Nam phường" },
    { text: "Chủ tịch, Phó Chủ tịch UBND phường" },
    { text: "Các ban, ngành, hội, đoàn thể liên quan" },
    { text: "Lưu: VT", purpose: "file" },
  ],
  signature: { authority: [], office: "CHỦ TỊCH", name: "Nguyễn Xuân Văn" },
};
