import { definePlugin } from "@xhht/core";
import { agencies } from "./agencies.ts";
import { plan } from "./plan.ts";

export default definePlugin({
  id: "ward-nguyen-nghiem",
  unit: { code: "21439", on: "2022-02-23", level: "commune", name: "Phường Nguyễn Nghiêm" },
  agencies,
  plans: [plan],
});
