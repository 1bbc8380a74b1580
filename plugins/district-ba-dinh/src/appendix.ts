import { field, type FieldValue, type TaskTable } from "@xhht/core";

/** Every component plan is drawn up with the education office and approved in the same quarter. */
const row = (ordinal: number, plan: string, content: string, lead: string): Record<string, FieldValue> => ({
  ordinal,
  plan,
  content,
  lead,
  coordinating: ["phong-gddt-huyen"],
  approval: "2022-Q2",
});

/** The appendix: component plans, what they are about, who leads, with whom, and when they are approved. */
export const componentPlans: TaskTable = {
  label: "Các kế hoạch thành phần",
  source: "Phụ lục",
  columns: {
    ordinal: field.integer("TT", { required: true, min: 1 }),
    plan: field.text("Kế hoạch thành phần", { required: true }),
    content: field.text("Nội dung chính"),
    lead: field.agency("Đơn vị chủ trì", { required: true }),
    coordinating: field.agencies("Đơn vị phối hợp"),
    approval: field.quarter("Thời gian phê duyệt", { required: true }),
  },
  rows: [
    row(
      1,
      "Học tập suốt đời trong gia đình, dòng họ, cộng đồng",
      "Tuyên truyền, xây dựng gia đình, dòng họ, khu dân cư và đơn vị học tập",
      "hoi-khuyen-hoc-huyen",
    ),
    row(
      2,
      "Xây dựng mô hình công dân học tập",
      "Vận động người dân học suốt đời, trở thành công dân học tập",
      "hoi-khuyen-hoc-huyen",
    ),
    row(
      3,
      "Học tập suốt đời của công nhân tại doanh nghiệp",
      "Vận động công nhân học, doanh nghiệp hỗ trợ nâng tay nghề hoặc đổi nghề, ưu tiên khu công nghiệp",
      "lien-doan-lao-dong-huyen",
    ),
    row(
      4,
      "Học tập suốt đời ở thư viện, bảo tàng, nhà văn hóa, câu lạc bộ",
      "Phối hợp liên ngành về giáo dục di sản, củng cố cơ sở vật chất và người hướng dẫn",
      "phong-vhtt-huyen",
    ),
    row(
      5,
      "Học tập gắn với phong trào Đoàn, Hội, Đội tại trường học",
      "Thúc đẩy việc học qua hoạt động Đoàn, Hội, Đội ở các trường trên địa bàn",
      "doan-thanh-nien-huyen",
    ),
  ],
};
