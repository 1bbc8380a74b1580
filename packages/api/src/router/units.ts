import { searchKey, splitName } from "@xhht/units";
import { z } from "zod";
import { answerOpen } from "../answer-open.ts";
import * as input from "../input.ts";
import { found, open, router } from "../trpc.ts";

const one = z
  .strictObject({ id: input.unitId.optional(), code: input.unitCode.optional(), on: input.day.optional() })
  .refine(({ id, code }) => (id === undefined) !== (code === undefined), {
    path: ["id"],
    message: "phải được nêu, hoặc thay bằng “code”, nhưng không nêu cả hai",
  });

/** A few letters, with or without a type before them, stand in almost every name. */
const workOf = ({ text }: { text: string }): number => (searchKey(splitName(text.split(",")[0]!).name).length < 4 ? 3 : 0.3);

/** Units of administration through time. */
export const unitsRouter = router({
  search: open({ path: "/units", summary: "Tìm đơn vị hành chính theo tên mới, tên cũ hoặc mã; không cần gõ dấu" })
    .input(z.strictObject({ text: input.text, on: input.day.optional(), limit: input.limit }))
    .query(({ ctx, input }) => answerOpen(ctx, ["units.search", input], workOf(input), () => ctx.world.searchUnits(input))),
  get: open({ path: "/units/{id}", summary: "Một đơn vị: tên qua các thời kỳ, cấp trên, cấp dưới, đơn vị trước và sau", without: ["code"] })
    .input(one)
    .query(async ({ ctx, input }) =>
      found(await answerOpen(ctx, ["units.get", input], 0.2, () => ctx.world.unit(input)), `Không có đơn vị hành chính nào mang mã “${input.id ?? input.code}” trong thời gian đã chọn.`),
    ),
});
