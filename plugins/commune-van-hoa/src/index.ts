import { definePlugin } from "@xhht/core";
import { agencies } from "./agencies.ts";
import { indicators } from "./indicators.ts";
import { plan } from "./plan.ts";

export default definePlugin({
  id: "commune-van-hoa",
  unit: { code: "16327", on: "2022-08-29", level: "commune", name: "Xã Vạn Hòa" },
  indicators,
  agencies,
  plans: [plan],
});
