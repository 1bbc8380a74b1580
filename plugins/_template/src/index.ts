import { definePlugin } from "@xhht/core";

export default definePlugin({
  id: "_template",
  unit: { code: "19786", on: "2022-03-01", level: "commune", name: "Phường Phú Hội" },
});
