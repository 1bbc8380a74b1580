import { definePlugin } from "@xhht/core";
import { indicators } from "./indicators.ts";
import { targets } from "./targets.ts";

export default definePlugin({
  id: "national-1373",
  programme: {
    id: "qd-1373",
    label: "Đề án Xây dựng xã hội học tập giai đoạn 2021–2030",
    short: "Đề án 1373",
    decision: { kind: "QĐ", number: "1373/QĐ-TTg", issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ" },
    period: { from: 2021, to: 2030 },
    milestones: [2025, 2030],
    fundingRules: [
      {
        document: "17/2022/TT-BTC",
        applies: true,
        because: "Thông tư hướng dẫn kinh phí thực hiện đề án này.",
      },
    ],
  },
  indicators,
  targets,
});
