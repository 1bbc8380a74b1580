import { z } from "zod";
import * as input from "../input.ts";
import { found, open, router } from "../trpc.ts";

/** Indicators, and which plan sets which target on each. */
export const indicatorsRouter = router({
  list: open({ path: "/indicators", summary: "Các chỉ số và chỉ tiêu đặt trên mỗi chỉ số" })
    .query(({ ctx }) => ctx.world.indicators()),
  get: open({ path: "/indicators/{code}", summary: "Một chỉ số: cách đo và các chỉ tiêu đặt trên đó" })
    .input(z.strictObject({ code: input.indicatorCode }))
    .query(({ ctx, input }) => found(ctx.world.indicator(input.code), `Không có chỉ số nào mang mã “${input.code}”.`)),
});
