import type { Measure } from "@xhht/core";

const kind: Record<Measure["kind"], string> = {
  ratio: "Tỷ lệ",
  level: "Mức độ",
  status: "Đạt hay chưa",
  count: "Số lượng",
};

/** Words on indicators. */
export const indicator = {
  title: "Chỉ số",
  lead: "Chỉ số là thứ được đo; chỉ tiêu là mức mà một kế hoạch đặt ra trên chỉ số đó vào một năm.",
  find: "Tìm chỉ số",
  kind,
  column: { label: "Chỉ số", kind: "Cách đo", plans: "Số chỉ tiêu" },
  shown: (n: number, all: number) => (n === all ? `${all} chỉ số` : `${n} trên ${all} chỉ số`),
  none: {
    title: "Không có chỉ số nào khớp",
    body: "Chỉ số khớp với chữ bạn gõ sẽ hiện ở đây; không cần gõ dấu.",
    act: "Bỏ bộ lọc",
  },
  measure: "Cách tính",
  code: "Mã",
  origin: "Gói định nghĩa",
  definedBy: "Theo",
  note: "Lưu ý khi tính",
  countedAt: "Tính trực tiếp ở",
  targets: "Các nơi đặt chỉ tiêu",
  who: "Nơi đặt",
  noMilestone: "Không ghi mốc",
  noTargets: {
    title: "Chưa nơi nào đặt chỉ tiêu",
    body: "Khi một kế hoạch đặt mức cho chỉ số này, mức đó hiện ở đây để so giữa các nơi.",
    act: "Xem các chỉ số khác",
  },
} as const;
