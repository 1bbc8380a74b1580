import { definePlugin } from "@xhht/core";
import { agencies } from "./agencies.ts";
import { indicators } from "./indicators.ts";
import { plan } from "./plan.ts";

export default definePlugin({
  id: "commune-ia-bang",
  unit: { code: "23905", on: "2022-12-22", level: "commune", name: "Xã Ia Băng" },
  indicators,
  agencies,
  plans: [plan],
});
