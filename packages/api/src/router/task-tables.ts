import { z } from "zod";
import * as input from "../input.ts";
import { found, open, router } from "../trpc.ts";

/** Lists with columns of their own: appendices of plans, and lists that every unit of a level keeps. */
export const taskTablesRouter = router({
  get: open({
    path: "/plans/{plugin}/{plan}/tables/{table}",
    summary: "Một bảng nhiệm vụ của kế hoạch: các cột và các dòng",
    joined: { field: "plan", from: ["plugin", "plan"] },
  })
    .input(z.strictObject({ plan: input.planId, table: input.slug }))
    .query(({ ctx, input }) =>
      found(ctx.world.taskTable(input), `Kế hoạch “${input.plan}” không có bảng nào mang mã “${input.table}”.`),
    ),
});
