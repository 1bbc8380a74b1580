import { definePlugin } from "@xhht/core";
import { agencies } from "./agencies.ts";

export default definePlugin({
  id: "level-district",
  level: "district",
  agencies,
  entry: { asksOver: 20 },
  reporting: [
    {
      id: "yearly",
      label: "Báo cáo năm của cấp huyện",
      due: null,
      from: "phong-gddt-huyen",
      to: ["co-quan-xhht-tinh"],
      source: "mặc định",
    },
  ],
});
