import { randomUUID } from "node:crypto";
import { addComment, appendAudit, readComments } from "@xhht/db";
import { z } from "zod";
import { viewComment } from "../answer/view-remarks.ts";
import { auditEntry } from "../audit-entry.ts";
import { cellOrRefuse } from "../cells.ts";
import * as input from "../input.ts";
import { allowed, router } from "../trpc.ts";

const scope = z.strictObject({ unit: input.unitId, period: input.periodId });

/** Remarks on cells. */
export const commentsRouter = router({
  list: allowed("draft.read", scope, ({ unit }) => unit).query(async ({ ctx, input: { unit, period } }) =>
    (await readComments(ctx.db, unit, period)).map(viewComment),
  ),
  add: allowed("comment.write", scope.extend({ key: input.entryKey, text: input.remark }), ({ unit }) => unit).mutation(
    async ({ ctx, input: { unit, period, key, text } }) => {
      const { actor, now } = ctx;
      const { label } = cellOrRefuse(ctx.world, unit, period, key);
      const comment = { id: randomUUID(), key, author: actor.id, authorName: actor.name, at: now(), text };
      const { authorName: _, ...row } = comment;
      await ctx.db.tx(async (tx) => {
        await addComment(tx, { unit, period, ...row });
        await appendAudit(tx, auditEntry(ctx, actor, unit, { act: "comment.add", object: comment.id, details: { period, key, label } }));
      });
      return viewComment(comment);
    },
  ),
});
