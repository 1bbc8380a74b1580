import { z } from "zod";
import * as input from "../input.ts";
import { found, open, router } from "../trpc.ts";

const one = z
  .strictObject({ id: input.unitId.optional(), code: input.unitCode.optional(), on: input.day.optional() })
  .refine(({ id, code }) => (id === undefined) !== (code === undefined), {
    path: ["id"],
    message: "phải được nêu, hoặc thay bằng “code”, nhưng không nêu cả hai",
  });

/** Units of administration through time. */
export const unitsRouter = router({
  search: open({ path: "/units", summary: "Tìm đơn vị hành chính theo tên mới, tên cũ hoặc mã; không cần gõ dấu" })
    .input(z.strictObject({ text: input.text, on: input.day.optional(), limit: input.limit }))
    .query(({ ctx, input }) => ctx.world.searchUnits(input)),
  get: open({ path: "/units/{id}", summary: "Một đơn vị: tên qua các thời kỳ, cấp trên, cấp dưới, đơn vị trước và sau", without: ["code"] })
    .input(one)
    .query(({ ctx, input }) =>
      found(ctx.world.unit(input), `Không có đơn vị hành chính nào mang mã “${input.id ?? input.code}” trong thời gian đã chọn.`),
    ),
});
