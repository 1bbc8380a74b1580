import { definePlugin } from "@xhht/core";

export default definePlugin({ id: "commune-ia-bang" });
