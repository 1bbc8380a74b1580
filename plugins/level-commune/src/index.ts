import { definePlugin } from "@xhht/core";
import { agencies } from "./agencies.ts";

export default definePlugin({
  id: "level-commune",
  level: "commune",
  agencies,
  entry: { asksOver: 20 },
  reporting: [
    {
      id: "yearly",
      label: "Báo cáo năm của cấp xã (hạn mặc định của hệ thống)",
      due: { month: 12, day: 5, inclusive: false },
      dueAsWritten: "trước ngày 05/12",
      from: "ubnd-xa",
      to: ["co-quan-xhht-cap-tren"],
      source: "mặc định",
    },
  ],
});
