import { answered, counted, notApplicable, silent, withheld, type Case } from "@xhht/core";

/** How the targets of Ba Đình are judged; wards are called A, B, C and every value is invented. */
export const cases: Case[] = [
  {
    sentence:
      "Phường A có 50 trong 100 người, B có 0 trong 100, C chưa báo cáo: tạm tính 25%; mới 2/3 phường nên chưa kết luận.",
    target: "2025/SKILL_INFO",
    year: 2024,
    given: { "Phường A": counted(50, 100), "Phường B": counted(0, 100), "Phường C": silent(100) },
    earlier: { 2021: 40 },
    status: "cannot_judge",
  },
  {
    sentence: "Cả ba phường cộng lại có 180 trong 300 người, tức 60%: đạt mức 50%, dù một phường mới có 20%.",
    target: "2025/SKILL_INFO",
    year: 2024,
    given: { "Phường A": counted(80, 100), "Phường B": counted(80, 100), "Phường C": counted(20, 100) },
    status: "met",
  },
  {
    sentence:
      "Cộng người với người, không lấy trung bình tỷ lệ: 9 trong 10 và 400 trong 990 chỉ là 40,9%, chưa đạt 50%.",
    target: "2025/SKILL_LIFE",
    year: 2025,
    given: { "Phường A": counted(9, 10), "Phường B": counted(400, 990) },
    status: "not_met",
  },
  {
    sentence: "Một phường chưa báo cáo, nhưng dù cả 100 người ở đó đều chưa có, quận vẫn được 66,7%: đạt sớm.",
    target: "2025/SKILL_INFO",
    year: 2024,
    given: { "Phường A": counted(100, 100), "Phường B": counted(100, 100), "Phường C": silent(100) },
    status: "met",
  },
  {
    sentence:
      "Mọi phường phải giữ phổ cập mầm non; phường C không có trẻ mẫu giáo nên không tính, hai phường kia đạt: đạt.",
    target: "2025/UPE_KG_STD:commune",
    year: 2024,
    given: { "Phường A": answered(1), "Phường B": answered(1), "Phường C": notApplicable },
    status: "met",
  },
  {
    sentence:
      "Một phường không giữ được phổ cập mầm non thì quận không còn 100%; vì phải duy trì nên có nguy cơ ngay năm 2024.",
    target: "2025/UPE_KG_STD:commune",
    year: 2024,
    given: { "Phường A": answered(1), "Phường B": answered(0), "Phường C": answered(1) },
    status: "at_risk",
  },
  {
    sentence: "Số đạt của phường C không công bố riêng nhưng vẫn cộng: 103 trong 200 công dân, 51,5%, đạt mức 50%.",
    target: "2025/MODEL_CITIZEN_ACH",
    year: 2024,
    given: { "Phường A": counted(60, 80), "Phường B": counted(40, 80), "Phường C": withheld(3, 40) },
    status: "met",
  },
  {
    sentence: "Đại học số chỉ là lời hứa thực hiện, không có con số: quận trả lời có là đạt.",
    target: "2025/INST_DIGITAL_UNIV",
    year: 2025,
    given: answered(1),
    status: "met",
  },
];
