import { field, type TaskTable } from "@xhht/core";

/** The appendix: component plans to be drawn up, who leads, with whom, by which quarter. */
export const keyTasks: TaskTable = {
  label: "Các nhiệm vụ trọng tâm",
  source: "Phụ lục",
  columns: {
    ordinal: field.integer("Số TT", { required: true, min: 1 }),
    work: field.text("Nội dung công việc", { required: true }),
    lead: field.agency("Cơ quan chủ trì", { required: true }),
    coordinating: field.agencies("Cơ quan phối hợp"),
    due: field.quarter("Thời gian hoàn thành", { required: true }),
  },
  rows: [
    {
      ordinal: 1,
      work: "Kế hoạch học tập suốt đời trong gia đình, dòng họ, cộng đồng",
      lead: "hoi-khuyen-hoc-tinh",
      coordinating: ["cac-so-nganh"],
      due: "2021-Q4",
    },
    {
      ordinal: 2,
      work: "Kế hoạch xây dựng mô hình công dân học tập",
      lead: "hoi-khuyen-hoc-tinh",
      coordinating: ["cac-so-nganh"],
      due: "2022-Q1",
    },
    {
      ordinal: 3,
      work: "Kế hoạch học tập suốt đời của công nhân tại doanh nghiệp",
      lead: "lien-doan-lao-dong-tinh",
      coordinating: ["cac-so-nganh"],
      due: "2022-Q2",
    },
    {
      ordinal: 4,
      work: "Kế hoạch học tập suốt đời ở thư viện, bảo tàng, nhà văn hóa, câu lạc bộ",
      lead: "so-vhttdl",
      coordinating: ["cac-so-nganh"],
      due: "2022-Q4",
    },
    {
      ordinal: 5,
      work: "Kế hoạch kho học liệu mở trên truyền hình giáo dục",
      lead: "so-gddt",
      coordinating: ["dai-ptth-tinh"],
      due: "2022-Q2",
    },
  ],
};
