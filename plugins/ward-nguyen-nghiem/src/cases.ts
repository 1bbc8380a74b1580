import { answered, counted, type Case } from "@xhht/core";

/** How the targets of Nguyễn Nghiêm are judged; every value is invented. */
export const cases: Case[] = [
  {
    sentence: "Năm 2025 có 2.800 trong 4.000 người trong độ tuổi lao động có năng lực thông tin: vừa đúng 70%, đạt.",
    target: "2025/SKILL_INFO",
    year: 2025,
    given: counted(2800, 4000),
    status: "met",
  },
  {
    sentence: "Mốc sau là năm 2029: từ 70% năm 2025 đến 90% năm 2029, năm 2027 cần 80%; đạt 81% là đúng tiến độ.",
    target: "2029/SKILL_INFO",
    year: 2027,
    given: counted(3240, 4000),
    earlier: { 2025: 70 },
    status: "on_course",
  },
  {
    sentence: "Cũng trên đường ấy, năm 2027 mới 78% thì có nguy cơ không kịp mốc 2029.",
    target: "2029/SKILL_INFO",
    year: 2027,
    given: counted(3120, 4000),
    earlier: { 2025: 70 },
    status: "at_risk",
  },
  {
    sentence: "Đến năm 2029 mọi công dân phải đạt danh hiệu công dân học tập; còn thiếu một người là chưa đạt.",
    target: "2029/MODEL_CITIZEN_ACH",
    year: 2029,
    given: counted(5999, 6000),
    status: "not_met",
  },
  {
    sentence: "Phổ cập mầm non cho trẻ 5 tuổi phải duy trì; năm 2025 được công nhận lại: đạt.",
    target: "2025/UPE_PRE5_STD",
    year: 2025,
    given: answered(1),
    status: "met",
  },
  {
    sentence:
      "Số người có năng lực thông tin ghi 4.100, nhiều hơn 4.000 người trong độ tuổi: số liệu sai thì không đánh giá.",
    target: "2025/SKILL_INFO",
    year: 2025,
    given: counted(4100, 4000),
    status: "cannot_judge",
  },
];
