import { answered, counted, silent, type Case } from "@xhht/core";

const document = {
  kind: "CV",
  number: "số ví dụ",
  issuedOn: "2025-10-02",
  issuer: "UBND tỉnh Tây Ninh",
} as const;

/** How the targets of Long An are judged; districts and communes are called A, B, C and every value is invented. */
export const cases: Case[] = [
  {
    sentence: "Năm 2024 bốn huyện đều đạt xóa mù chữ mức độ 2: 4/4 là 100%, đạt.",
    target: "2025/LIT_STD_LEVEL@2:district",
    year: 2024,
    given: { "Huyện A": answered(2), "Huyện B": answered(2), "Huyện C": answered(2), "Huyện D": answered(2) },
    status: "met",
  },
  {
    sentence:
      "Mức độ không cộng và không lấy trung bình: huyện mức 3 không bù cho huyện mức 1; 3/4 huyện mới là 75%, phải duy trì 100% nên có nguy cơ.",
    target: "2025/UPE_LOWSEC_LEVEL@2:district",
    year: 2024,
    given: { "Huyện A": answered(3), "Huyện B": answered(3), "Huyện C": answered(2), "Huyện D": answered(1) },
    status: "at_risk",
  },
  {
    sentence:
      "Cấp huyện kết thúc ngày 30/06/2025, nên cuối năm 2025 chưa đánh giá được “25% số huyện” khi chưa ai chọn cách đọc.",
    target: "2025/LOCALITY_TITLE:district",
    year: 2025,
    given: { "Xã A": answered(1), "Xã B": answered(0) },
    status: "cannot_judge",
  },
  {
    sentence: "Khi tỉnh có văn bản đọc chỉ tiêu ấy theo xã, một trong hai xã được công nhận là 50%, hơn 25%: đạt.",
    target: "2025/LOCALITY_TITLE:district",
    year: 2025,
    given: { "Xã A": answered(1), "Xã B": answered(0) },
    rebase: { choice: "restate_over_communes", document },
    status: "met",
  },
  {
    sentence: "Khi văn bản khép chỉ tiêu lại là chưa đạt, kết luận theo văn bản, không theo số liệu của xã.",
    target: "2025/LOCALITY_TITLE:district",
    year: 2025,
    given: { "Xã A": answered(1), "Xã B": answered(1) },
    rebase: { choice: "close_not_achieved", document },
    status: "not_met",
  },
  {
    sentence: "Năm xã, bốn xã đã báo cáo: 44% tạm tính 4/5, đủ 80% đơn vị nên được kết luận chưa đạt mức 50%.",
    target: "2025/SKILL_INFO",
    year: 2025,
    given: {
      "Xã A": counted(400, 1000),
      "Xã B": counted(500, 1000),
      "Xã C": counted(460, 1000),
      "Xã D": counted(400, 1000),
      "Xã Đ": silent(),
    },
    status: "not_met",
  },
  {
    sentence: "“Khoảng 50%” cho phép thiếu một phần hai mươi: toàn tỉnh 47,6% người qua đào tạo là đạt.",
    target: "2025/EDU_TECH_TRAINED_15P",
    year: 2025,
    given: { "Xã A": counted(500, 1000), "Xã B": counted(452, 1000) },
    status: "met",
  },
];
