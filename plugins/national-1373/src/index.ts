import { definePlugin } from "@xhht/core";

export default definePlugin({ id: "national-1373" });
