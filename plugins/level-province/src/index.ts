import { definePlugin } from "@xhht/core";
import { agencies } from "./agencies.ts";

export default definePlugin({
  id: "level-province",
  level: "province",
  agencies,
  entry: { asksOver: 20 },
  reporting: [
    { id: "yearly", label: "Báo cáo năm của tỉnh", due: null, from: "so-gddt", to: ["bo-gddt"], source: "mặc định" },
  ],
});
