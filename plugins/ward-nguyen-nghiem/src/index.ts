import { definePlugin } from "@xhht/core";

export default definePlugin({ id: "ward-nguyen-nghiem" });
