import { removeTemplate, unitOfTemplate } from "@xhht/db";
import { z } from "zod";
import { auditEntry } from "../audit-entry.ts";
import * as input from "../input.ts";
import { listTemplates } from "../papers/templates.ts";
import type { TemplateSummary } from "../papers-view.ts";
import { allowed, found, router } from "../trpc.ts";

/** Templates of official papers; their bytes come by `bytePaths`. */
export const templatesRouter = router({
  /** Those by which the papers of a unit are drawn: its own and those from above. */
  list: allowed("definition.write", z.strictObject({ unit: input.unitId }), ({ unit }) => unit).query(({ ctx, input: { unit } }): Promise<TemplateSummary[]> => listTemplates(ctx, unit)),
  /** Takes one out of force; what was frozen with it can still be made again. */
  remove: allowed("definition.write", z.strictObject({ id: input.id }), ({ id }, { db }) => unitOfTemplate(db, id)).mutation(async ({ ctx, input: { id } }): Promise<{ ok: true }> => {
    const gone = "Mẫu này không còn dùng. Hãy tải lại trang.";
    const unit = found(await unitOfTemplate(ctx.db, id), gone);
    const one = found((await listTemplates(ctx, unit)).find((each) => each.id === id), gone);
    const audit = auditEntry(ctx, ctx.actor, unit, { act: "template.remove", object: id, details: { name: one.name, kind: one.kind } });
    found((await removeTemplate(ctx.db, { id, at: ctx.now() }, audit)) || null, gone);
    return { ok: true };
  }),
});
