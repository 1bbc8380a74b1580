import { readAudit } from "@xhht/db";
import { z } from "zod";
import { grantFor } from "../access.ts";
import { viewAudit } from "../answer/say-audit.ts";
import * as input from "../input.ts";
import { allowed, router } from "../trpc.ts";

const lines = z.strictObject({
  unit: input.unitId,
  /** The last line that is already shown. */
  before: z.strictObject({ at: input.instant, number: z.int().min(0) }).optional(),
  limit: input.limit,
});

/** The log of acts on a unit. Reasons that were given inside the unit are for those who may see its drafts. */
export const auditRouter = router({
  list: allowed("audit.read", lines, ({ unit }) => unit).query(async ({ ctx, input: { unit, before, limit } }) => {
    const older = before && { at: new Date(before.at), number: before.number };
    const rows = await readAudit(ctx.db, { of: { unit }, before: older, limit });
    const isInside = grantFor(ctx, ctx.actor, "draft.read", unit) !== null;
    return rows.map((row) => viewAudit(row, ctx.world, isInside));
  }),
});
