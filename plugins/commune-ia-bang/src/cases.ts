import { counted, silent, type Case } from "@xhht/core";

/** How the targets of Ia Băng are judged; every value is invented. */
export const cases: Case[] = [
  {
    sentence: "Đăng ký gia đình học tập trên 70%: 710 trong 1.000 gia đình, tức 71%, là đạt.",
    target: "2025/MODEL_FAMILY_REG",
    year: 2025,
    given: counted(710, 1000),
    status: "met",
  },
  {
    sentence: "“Trên 70%” phải hơn 70%: đúng 700 trong 1.000 gia đình đăng ký thì chưa đạt.",
    target: "2025/MODEL_FAMILY_REG",
    year: 2025,
    given: counted(700, 1000),
    status: "not_met",
  },
  {
    sentence: "Trong 1.000 gia đình có 520 gia đình đạt danh hiệu: 52%, hơn mức trên 50%, là đạt.",
    target: "2025/MODEL_FAMILY_ACH",
    year: 2025,
    given: counted(520, 1000),
    status: "met",
  },
  {
    sentence: "Dòng họ học tập: năm 2021 có 40%, năm 2023 có 49%, dưới đường đi tới trên 60% năm 2025: có nguy cơ.",
    target: "2025/MODEL_CLAN_ACH",
    year: 2023,
    given: counted(49, 100),
    earlier: { 2021: 40 },
    status: "at_risk",
  },
  {
    sentence: "Cùng dòng họ ấy, năm 2023 có 51% thì đúng tiến độ, vì đường thẳng cần 50%.",
    target: "2025/MODEL_CLAN_ACH",
    year: 2023,
    given: counted(51, 100),
    earlier: { 2021: 40 },
    status: "on_course",
  },
  {
    sentence:
      "Chi hội khuyến học ở mọi thôn, làng không ghi mốc năm nào, nên năm nào cũng phải đủ; thiếu một thôn là chưa đạt.",
    target: "-/ASSOC_BRANCH_VILLAGE",
    year: 2026,
    given: counted(11, 12),
    status: "not_met",
  },
  {
    sentence: "Chưa báo cáo số lao động đạt công dân học tập: chưa đánh giá được.",
    target: "2025/MODEL_CITIZEN_WORKER_ACH",
    year: 2025,
    given: silent(2400),
    status: "cannot_judge",
  },
];
