import { counted, silent, withheld, type Case } from "@xhht/core";

/** How the goals of QĐ 387/QĐ-TTg are judged; communes are called A, B, C and every value is invented. */
export const cases: Case[] = [
  {
    sentence: "Hai xã cộng lại có 1.450 trong 2.000 gia đình đạt gia đình học tập, tức 72,5%: đạt mức 70%.",
    target: "2025/MODEL_FAMILY_ACH",
    year: 2025,
    given: { "Xã A": counted(900, 1000), "Xã B": counted(550, 1000) },
    status: "met",
  },
  {
    sentence: "Trong cả nước 64,9% dòng họ đạt dòng họ học tập: chưa đạt mức 65%.",
    target: "2025/MODEL_CLAN_ACH",
    year: 2025,
    given: { "Xã A": counted(349, 500), "Xã B": counted(300, 500) },
    status: "not_met",
  },
  {
    sentence: "Chỉ một trong năm xã báo cáo và xã ấy thấp: chưa đủ đơn vị để nói là chưa đạt.",
    target: "2025/MODEL_UNIT_ACH",
    year: 2025,
    given: { "Xã A": counted(10, 40), "Xã B": silent(), "Xã C": silent(), "Xã D": silent(), "Xã Đ": silent() },
    status: "cannot_judge",
  },
  {
    sentence:
      "Người lao động và cán bộ là hai nhóm đứng cạnh công dân học tập nói chung; nhóm lao động tự nó phải được 40%.",
    target: "2025/MODEL_CITIZEN_WORKER_ACH",
    year: 2025,
    given: { "Xã A": counted(420, 1000), "Xã B": counted(400, 1000) },
    status: "met",
  },
  {
    sentence: "Xã B có 4 cán bộ đạt và không muốn công bố; số ấy vẫn được cộng: 64 trong 100 là 64%, đạt mức 60%.",
    target: "2025/MODEL_CITIZEN_CADRE_ACH",
    year: 2025,
    given: { "Xã A": counted(60, 90), "Xã B": withheld(4, 10) },
    status: "met",
  },
  {
    sentence: "Mọi cán bộ, hội viên khuyến học phải được quán triệt: 998 trong 1.000 người thì chưa đạt 100%.",
    target: "2025/ASSOC_BRIEFED",
    year: 2025,
    given: { "Xã A": counted(498, 500), "Xã B": counted(500, 500) },
    status: "not_met",
  },
];
