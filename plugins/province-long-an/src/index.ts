import { definePlugin } from "@xhht/core";
import { plan } from "./plan.ts";

export default definePlugin({
  id: "province-long-an",
  unit: { code: "80", on: "2021-08-31", level: "province", name: "Tỉnh Long An" },
  plans: [plan],
});
