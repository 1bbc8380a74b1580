import { z } from "zod";
import * as input from "../input.ts";
import { ask, found, router } from "../trpc.ts";

/** Indicators, and which plan sets which target on each. */
export const indicatorsRouter = router({
  list: ask
    .meta({ rest: { path: "/indicators", summary: "Các chỉ số và chỉ tiêu đặt trên mỗi chỉ số" } })
    .query(({ ctx }) => ctx.world.indicators()),
  get: ask
    .meta({ rest: { path: "/indicators/{code}", summary: "Một chỉ số: cách đo và các chỉ tiêu đặt trên đó" } })
    .input(z.strictObject({ code: input.indicatorCode }))
    .query(({ ctx, input }) => found(ctx.world.indicator(input.code), `Không có chỉ số nào mang mã “${input.code}”.`)),
});
