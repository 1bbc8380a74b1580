import { definePlugin } from "@xhht/core";

export default definePlugin({ id: "commune-van-hoa" });
