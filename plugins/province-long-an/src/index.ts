import { definePlugin } from "@xhht/core";

export default definePlugin({ id: "province-long-an" });
