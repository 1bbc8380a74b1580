import { answered, counted, notApplicable, silent, type Case } from "@xhht/core";

/** How the targets of Vạn Hòa are judged; every value is invented. */
export const cases: Case[] = [
  {
    sentence: "Năm 2025 có 1.560 trong 3.000 người trong độ tuổi lao động có năng lực thông tin, tức 52%: đạt mức 50%.",
    target: "2025/SKILL_INFO",
    year: 2025,
    given: counted(1560, 3000),
    status: "met",
  },
  {
    sentence: "Năm 2025 có 1.498 trong 3.000 người, tức 49,93%: chưa đạt, dù làm tròn thành 50%.",
    target: "2025/SKILL_INFO",
    year: 2025,
    given: counted(1498, 3000),
    status: "not_met",
  },
  {
    sentence: "“Khoảng 55%” cho phép thiếu một phần hai mươi: 52,5% người từ 15 tuổi qua đào tạo là đạt.",
    target: "2025/EDU_TECH_TRAINED_15P",
    year: 2025,
    given: counted(2100, 4000),
    status: "met",
  },
  {
    sentence: "Trẻ nhẹ cân từ 9% năm 2021 còn 8,4% năm 2024, bình quân giảm 0,2 điểm % mỗi năm: đúng tiến độ.",
    target: "2025/ECE_UNDERWEIGHT_RATE",
    year: 2024,
    given: counted(42, 500),
    earlier: { 2021: 9 },
    status: "on_course",
  },
  {
    sentence: "Trẻ nhẹ cân năm 2025 là 8,4% nhưng xã chưa có số liệu năm nào trước đó: chưa đánh giá được mức giảm.",
    target: "2025/ECE_UNDERWEIGHT_RATE",
    year: 2025,
    given: counted(42, 500),
    status: "cannot_judge",
  },
  {
    sentence: "Xã không có cơ sở mầm non ngoài công lập: không phát sinh thì không phải là chưa đạt.",
    target: "2025/ECE_NONPUBLIC_SHARE",
    year: 2025,
    given: notApplicable,
    status: "cannot_judge",
  },
  {
    sentence: "Phải duy trì xóa mù chữ mức độ 2, mà năm 2023 chỉ còn mức độ 1: có nguy cơ, không đợi đến năm 2025.",
    target: "2025/LIT_STD_LEVEL",
    year: 2023,
    given: answered(1),
    status: "at_risk",
  },
  {
    sentence: "Xã chỉ có một trung tâm học tập cộng đồng nên 80% là mức độ hoàn thành: làm được 85% là đạt.",
    target: "2025/CLC_ICT",
    year: 2025,
    given: answered(85),
    status: "met",
  },
  {
    sentence: "Xã chưa gửi số liệu kỹ năng sống: chưa báo cáo thì không phải là 0%.",
    target: "2025/SKILL_LIFE",
    year: 2025,
    given: silent(3000),
    status: "cannot_judge",
  },
];
