import { z } from "zod";
import * as input from "../input.ts";
import { found, open, router } from "../trpc.ts";

/** Plugins: what each programme, level and place adds. */
export const pluginsRouter = router({
  list: open({ path: "/plugins", summary: "Các gói quy định đang dùng và số mục trong mỗi gói" })
    .query(({ ctx }) => ctx.world.plugins()),
  get: open({ path: "/plugins/{id}", summary: "Toàn bộ một gói quy định" })
    .input(z.strictObject({ id: input.pluginId }))
    .query(({ ctx, input }) => found(ctx.world.plugin(input.id), `Không có gói quy định nào tên là “${input.id}”.`)),
});
