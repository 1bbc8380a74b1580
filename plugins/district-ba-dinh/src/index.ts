import { definePlugin } from "@xhht/core";

export default definePlugin({ id: "district-ba-dinh" });
