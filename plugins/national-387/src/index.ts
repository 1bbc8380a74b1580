import { definePlugin } from "@xhht/core";
import { indicators } from "./indicators.ts";
import { targets } from "./targets.ts";

export default definePlugin({
  id: "national-387",
  programme: {
    id: "qd-387",
    label: "Đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị giai đoạn 2021–2030",
    short: "Chương trình 387",
    decision: { kind: "QĐ", number: "387/QĐ-TTg", issuedOn: "2022-03-25", issuer: "Thủ tướng Chính phủ" },
    period: { from: 2021, to: 2030 },
    milestones: [2025, 2030],
    fundingRules: [
      {
        document: "17/2022/TT-BTC",
        applies: false,
        because: "Điều 1.2 của Thông tư không áp dụng cho các đề án thành phần của Đề án 1373.",
      },
    ],
    partOf: "qd-1373",
  },
  indicators,
  targets,
});
