import { z } from "zod";
import * as input from "../input.ts";
import { ask, found, router } from "../trpc.ts";

const dated = z.strictObject({ id: input.planId, on: input.day.optional() });
const missing = ({ id }: { id: string }): string => `Không có kế hoạch nào mang mã “${id}”.`;

/** Plans, each composed along its unit's path for a day. */
export const plansRouter = router({
  list: ask
    .meta({ rest: { path: "/plans", summary: "Các kế hoạch, lọc theo đơn vị, chương trình, cấp hoặc chữ trong tên" } })
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
    .query(({ ctx, input }) => ctx.world.plans(input ?? {})),
  get: ask
    .meta({ rest: { path: "/plans/{id}", summary: "Một kế hoạch: nội dung, chỉ tiêu, hạn báo cáo, soát lỗi, bảng phân công" } })
    .input(dated.extend({ year: input.year.optional() }))
    .query(({ ctx, input }) => found(ctx.world.plan(input), missing(input))),
  checks: ask
    .meta({ rest: { path: "/plans/{id}/checks", summary: "Những điểm cần soát lại trong một kế hoạch" } })
    .input(dated)
    .query(({ ctx, input }) => found(ctx.world.checks(input), missing(input))),
  comparison: ask
    .meta({ rest: { path: "/plans/{id}/comparison", summary: "Từng chỉ tiêu đặt cạnh chỉ tiêu của cấp trên và của cả nước" } })
    .input(dated)
    .query(({ ctx, input }) => found(ctx.world.comparison(input), missing(input))),
  matrix: ask
    .meta({ rest: { path: "/plans/{id}/matrix", summary: "Bảng nhiệm vụ × cơ quan của một kế hoạch" } })
    .input(dated)
    .query(({ ctx, input }) => found(ctx.world.matrix(input), missing(input))),
});
