import { markRead, readInbox } from "@xhht/db";
import { z } from "zod";
import { viewMessage } from "../answer/view-remarks.ts";
import * as input from "../input.ts";
import { own, router } from "../trpc.ts";

/** Messages to the person who asks. */
export const inboxRouter = router({
  list: own().query(async ({ ctx }) => (await readInbox(ctx.db, ctx.actor.id)).map(viewMessage)),
  read: own()
    .input(z.strictObject({ ids: z.array(input.id).min(1).max(100) }))
    .mutation(async ({ ctx, input: { ids } }) => {
      await markRead(ctx.db, ctx.actor.id, ids, ctx.now());
      return { ok: true as const };
    }),
});
