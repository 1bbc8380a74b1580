import { answered, counted, silent, type Case } from "@xhht/core";

/** How the national goals of QĐ 1373/QĐ-TTg are judged; provinces are called A, B, C and every value is invented. */
export const cases: Case[] = [
  {
    sentence: "Ba trong bốn tỉnh đạt xóa mù chữ mức độ 2 là 75%, hơn mức 70%: đạt.",
    target: "2025/LIT_STD_LEVEL@2:province",
    year: 2025,
    given: { "Tỉnh A": answered(2), "Tỉnh B": answered(2), "Tỉnh C": answered(2), "Tỉnh D": answered(1) },
    status: "met",
  },
  {
    sentence:
      "Một tỉnh chưa trả lời không bị coi là chưa đạt: 3/3 tỉnh đã trả lời đều đạt mức độ 2, và dù tỉnh kia chưa đạt thì vẫn được 75%: đạt.",
    target: "2025/LIT_STD_LEVEL@2:province",
    year: 2025,
    given: { "Tỉnh A": answered(2), "Tỉnh B": answered(2), "Tỉnh C": answered(2), "Tỉnh D": silent() },
    status: "met",
  },
  {
    sentence: "Một trong hai tỉnh đã trả lời là đạt, tỉnh thứ ba chưa trả lời: mới 2/3 đơn vị nên không ai nói là chưa đạt.",
    target: "2025/UPE_KG_STD:province",
    year: 2025,
    given: { "Tỉnh A": answered(1), "Tỉnh B": answered(0), "Tỉnh C": silent() },
    status: "cannot_judge",
  },
  {
    sentence: "Cả nước cộng người với người: 5,2 triệu trong 10 triệu người có năng lực thông tin là 52%: đạt.",
    target: "2025/SKILL_INFO",
    year: 2025,
    given: { "Tỉnh A": counted(4_000_000, 6_000_000), "Tỉnh B": counted(1_200_000, 4_000_000) },
    status: "met",
  },
  {
    sentence: "Từ 40% năm 2021 đến 70% năm 2030, năm 2026 cần 56,7%; đạt 55% là có nguy cơ.",
    target: "2030/SKILL_LIFE",
    year: 2026,
    given: { "Tỉnh A": counted(330, 600), "Tỉnh B": counted(220, 400) },
    earlier: { 2021: 40 },
    status: "at_risk",
  },
  {
    sentence:
      "Mốc 2030 “50% số huyện được công nhận” không còn huyện để đếm từ ngày 01/07/2025: phải chọn cách đọc theo văn bản.",
    target: "2030/LOCALITY_TITLE:district",
    year: 2026,
    given: { "Xã A": answered(1), "Xã B": answered(1) },
    status: "cannot_judge",
  },
];
