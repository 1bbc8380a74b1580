import type { Plan } from "@xhht/core";
import { keyTasks } from "./appendix.ts";
import { legalBases } from "./legal-bases.ts";
import { responsibilities } from "./responsibilities.ts";
import { targets } from "./targets.ts";
import { taskGroups } from "./tasks.ts";

/** Long An's plan of August 2021, a digest: the paper leaves its number and day blank. */
export const plan: Plan = {
  id: "qd-1373",
  programme: "qd-1373",
  digest: true,
  document: {
    kind: "KH",
    number: null,
    issuedOn: "2021-08",
    issuer: "UBND tỉnh Long An",
    title: "Thực hiện Đề án Xây dựng xã hội học tập giai đoạn 2021–2030 tại tỉnh Long An",
    place: "Long An",
  },
  legalBases,
  sections: [
    { number: "I", title: "Mục đích, yêu cầu", part: "purpose" },
    { number: "II", title: "Mục tiêu", part: "targets" },
    { number: "III", title: "Nhiệm vụ và giải pháp", part: "tasks" },
    { number: "IV", title: "Kinh phí thực hiện", part: "funding" },
    { number: "V", title: "Tổ chức thực hiện", part: "responsibilities" },
  ],
  purpose: [
    { number: "a", text: "Triển khai đề án có hiệu quả từ tỉnh tới huyện, xã, ấp, khu phố", source: "I.1.a" },
    {
      number: "b",
      text: "Tạo phong trào toàn dân học thường xuyên, trở thành công dân số, công dân học tập",
      source: "I.1.b",
    },
    {
      number: "c",
      text: "Nâng chất lượng công nhận mô hình học tập, huy động cả hệ thống làm khuyến học",
      source: "I.1.c",
    },
  ],
  requirements: [
    { number: "a", text: "Thực hiện đồng bộ các giải pháp, nâng dân trí và nguồn nhân lực của tỉnh", source: "I.2.a" },
    { number: "b", text: "Bảo đảm thiết thực, linh hoạt, hợp với điều kiện từng nơi, từng đơn vị", source: "I.2.b" },
    { number: "c", text: "Các ngành, các cấp, đoàn thể phối hợp chặt chẽ để đạt mục tiêu", source: "I.2.c" },
  ],
  generalGoal: {
    number: null,
    text: "Đến năm 2030 mọi người dân có cơ hội bình đẳng học tập trong hệ thống giáo dục mở, linh hoạt, góp phần có nguồn nhân lực tốt",
    source: "II.1",
  },
  targets,
  taskGroups,
  taskTables: { keyTasks },
  funding: {
    paragraphs: [
      {
        number: "1",
        text: "Ngân sách nhà nước theo phân cấp; từng sở, ngành, địa phương lập dự toán hằng năm trình duyệt",
        sources: ["state_budget"],
        estimate: ["cac-so-nganh"],
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
  reporting: [
    {
      id: "yearly-all",
      label: "Báo cáo năm về kết quả thực hiện kế hoạch",
      due: { month: 12, day: 10, inclusive: false },
      dueAsWritten: "trước ngày 10 tháng 12",
      to: ["so-gddt"],
      source: "III.8.-3",
    },
    {
      id: "yearly-districts",
      label: "Báo cáo năm của cấp huyện",
      due: { month: 12, day: 10, inclusive: false },
      dueAsWritten: "trước ngày 10 tháng 12",
      from: "ubnd-cap-huyen",
      to: ["so-gddt"],
      source: "V.14.d",
    },
  ],
  reviews: [
    { kind: "midterm", due: { year: 2025 }, source: "V.1.e" },
    { kind: "final", due: { year: 2030 }, source: "V.1.e" },
  ],
  recipients: [
    { text: "Bộ Giáo dục và Đào tạo", purpose: "report" },
    { text: "Thường trực Tỉnh ủy; Thường trực HĐND tỉnh", purpose: "report" },
    { text: "Chủ tịch, các Phó Chủ tịch UBND tỉnh" },
    { text: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh" },
    { text: "Ban Tuyên giáo Tỉnh ủy" },
    { text: "Ban Văn hóa - Xã hội HĐND tỉnh" },
    { text: "Các sở, ngành, đoàn thể tỉnh" },
    { text: "Thành viên Ban Chỉ đạo xây dựng xã hội học tập tỉnh (QĐ 4835, 226)" },
    { text: "UBND các huyện, thị xã, thành phố" },
    { text: "Chánh Văn phòng, các Phó Chánh Văn phòng UBND tỉnh" },
    { text: "Phòng Văn hóa - Xã hội, Văn phòng UBND tỉnh" },
    { text: "Lưu: VT", purpose: "file" },
  ],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], office: "PHÓ CHỦ TỊCH", name: "Phạm Tấn Hòa" },
};
