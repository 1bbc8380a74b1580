import { isSignedKey } from "@xhht/core";
import { findEvidence, removeEvidence, takeCellsTurn } from "@xhht/db";
import { z } from "zod";
import { authorize } from "../access.ts";
import { auditEntry } from "../audit-entry.ts";
import { refuseClosed } from "../desk.ts";
import * as input from "../input.ts";
import { reportOfPaper } from "../signed-paper.ts";
import { allowed, found, router } from "../trpc.ts";

const gone = "Minh chứng này không còn. Hãy tải lại trang để thấy danh sách mới.";

/** Files attached to cells; their bytes go by `bytePaths`. */
export const evidenceRouter = router({
  remove: allowed("evidence.write", z.strictObject({ id: input.id }), async ({ id }, { db }) => (await findEvidence(db, id))?.unit ?? null).mutation(
    async ({ ctx, input: { id } }) => {
      const { actor } = ctx;
      const { unit, period, key, name } = found(await findEvidence(ctx.db, id), gone);
      const isSigned = isSignedKey(key);
      if (isSigned) authorize(ctx, actor, "report.send", unit);
      await ctx.db.tx(async (tx) => {
        await takeCellsTurn(tx, unit, period);
        await (isSigned ? reportOfPaper(ctx, tx, { unit, period, key }, null) : refuseClosed(ctx, tx, { unit, period, key }));
        const audit = auditEntry(ctx, actor, unit, { act: isSigned ? "signed.remove" : "evidence.remove", object: id, details: { period, key, name } });
        found((await removeEvidence(tx, id, audit)) || null, gone);
      });
      return { ok: true as const };
    },
  ),
});
