import { definePlugin } from "@xhht/core";

export default definePlugin({ id: "level-commune" });
