import type { Severity } from "@xhht/core";

const severity: Record<Severity, { one: string; sign: string; tone: string; heading: string; help: string }> = {
  error: {
    one: "lỗi",
    sign: "▼",
    tone: "off",
    heading: "Lỗi phải sửa",
    help: "Kế hoạch chưa thể dùng để báo cáo khi còn lỗi.",
  },
  warning: {
    one: "lưu ý",
    sign: "▲",
    tone: "risk",
    heading: "Lưu ý cần trả lời",
    help: "Nên có câu trả lời trước khi kế hoạch được sửa hoặc thay.",
  },
  hint: { one: "gợi ý", sign: "○", tone: "none", heading: "Gợi ý", help: "Có thể bỏ qua; sửa thì kế hoạch rõ hơn." },
};
/** Words on plans: a row of a list, and the faces of one. */
export const plan = {
  severity,
  milestone: (year: number) => `Đến năm ${year}`,
  unnumbered: "không ghi số",
  fine: "không có vấn đề",
  closed: (day: string) => `kế hoạch đóng ngày ${day}`,
  heldBy: (name: string) => `kế hoạch nay do ${name} giữ`,
  counts: { targets: "chỉ tiêu", tasks: "nhiệm vụ", duties: "phân công" },
  tabs: {
    label: "Các mặt của kế hoạch",
    paper: "Văn bản",
    targets: "Chỉ tiêu",
    matrix: "Phân công",
    alignment: "Cân đối",
    checks: "Kiểm tra",
  },
} as const;
