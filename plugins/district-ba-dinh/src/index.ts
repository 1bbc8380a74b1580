import { definePlugin } from "@xhht/core";
import { indicators } from "./indicators.ts";
import { plan } from "./plan.ts";

export default definePlugin({
  id: "district-ba-dinh",
  unit: { code: "001", on: "2022-02-08", level: "district", name: "Quận Ba Đình" },
  indicators,
  plans: [plan],
});
