import { z } from "zod";
import { answerOpen } from "../answer-open.ts";
import * as input from "../input.ts";
import { found, open, router } from "../trpc.ts";

const dated = z.strictObject({ id: input.planId, on: input.day.optional() });
const joined = { field: "id", from: ["plugin", "plan"] };
const missing = ({ id }: { id: string }): string => `Không có kế hoạch nào mang mã “${id}”.`;

/** Plans, each composed along its unit's path for a day. */
export const plansRouter = router({
  list: open({ path: "/plans", summary: "Các kế hoạch, lọc theo đơn vị, chương trình, cấp hoặc chữ trong tên" })
    .input(
      z
        .strictObject({
          unit: input.unitId.optional(),
          programme: input.slug.optional(),
          level: input.level.optional(),
          text: input.text.optional(),
        })
        .optional(),
    )
    .query(({ ctx, input = {} }) => answerOpen(ctx, ["plans.list", input], 0.1, () => ctx.world.plans(input))),
  get: open({ path: "/plans/{plugin}/{plan}", summary: "Một kế hoạch: nội dung, chỉ tiêu, hạn báo cáo, soát lỗi, bảng phân công", joined })
    .input(dated.extend({ year: input.year.optional() }))
    .query(async ({ ctx, input }) => found(await answerOpen(ctx, ["plans.get", input], 1, () => ctx.world.plan(input)), missing(input))),
  checks: open({ path: "/plans/{plugin}/{plan}/checks", summary: "Những điểm cần soát lại trong một kế hoạch", joined })
    .input(dated)
    .query(async ({ ctx, input }) => found(await answerOpen(ctx, ["plans.checks", input], 0.7, () => ctx.world.checks(input)), missing(input))),
  comparison: open({ path: "/plans/{plugin}/{plan}/comparison", summary: "Từng chỉ tiêu đặt cạnh chỉ tiêu của cấp trên và của cả nước", joined })
    .input(dated)
    .query(async ({ ctx, input }) => found(await answerOpen(ctx, ["plans.comparison", input], 0.7, () => ctx.world.comparison(input)), missing(input))),
  matrix: open({ path: "/plans/{plugin}/{plan}/matrix", summary: "Bảng nhiệm vụ × cơ quan của một kế hoạch", joined })
    .input(dated)
    .query(async ({ ctx, input }) => found(await answerOpen(ctx, ["plans.matrix", input], 0.7, () => ctx.world.matrix(input)), missing(input))),
  version: open({ path: "/plans/{plugin}/{plan}/version", summary: "Phiên bản đang dùng của một kế hoạch, để biết kế hoạch có đổi không", joined })
    .input(z.strictObject({ id: input.planId }))
    .query(async ({ ctx, input }) => found(await ctx.world.version(input.id), missing(input))),
  history: open({ path: "/plans/{plugin}/{plan}/history", summary: "Các lần thay đổi của một kế hoạch, đọc từ cơ sở dữ liệu", joined })
    .input(z.strictObject({ id: input.planId }))
    .query(async ({ ctx, input }) => found(await ctx.world.history(input.id), missing(input))),
});
