import { ask, router } from "../trpc.ts";

/** About this installation. */
export const metaRouter = router({
  get: ask
    .meta({ rest: { path: "/meta", summary: "Phiên bản, cơ sở dữ liệu và số lượng dữ liệu đang có" } })
    .query(({ ctx }) => ctx.world.meta()),
});
