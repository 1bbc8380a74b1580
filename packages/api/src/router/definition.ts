import { z } from "zod";
import { answerOpen } from "../answer-open.ts";
import * as input from "../input.ts";
import { found, open, router } from "../trpc.ts";

/** What is in force for a unit on a day, each item with its origin. */
export const definitionRouter = router({
  get: open({ path: "/units/{unit}/definition", summary: "Quy định đang áp dụng cho một đơn vị vào một ngày" })
    .input(z.strictObject({ unit: input.unitId, on: input.day.optional() }))
    .query(async ({ ctx, input }) =>
      found(await answerOpen(ctx, ["definition.get", input], 0.3, () => ctx.world.definition(input)), `Không có đơn vị hành chính nào mang mã “${input.unit}”.`),
    ),
});
