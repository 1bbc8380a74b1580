import type { MetaView, PingView } from "../view.ts";
import { open, router } from "../trpc.ts";

/** About this installation. */
export const metaRouter = router({
  get: open({ path: "/meta", summary: "Phiên bản, cơ sở dữ liệu và số lượng dữ liệu đang có" })
    .query(({ ctx }): MetaView => ({ demo: ctx.demoAccess ?? null, ...ctx.world.meta() })),
  ping: open({ path: "/ping", summary: "Câu trả lời không đổi, để biết còn nối được với máy chủ" })
    .query((): PingView => ({ ok: true })),
});
