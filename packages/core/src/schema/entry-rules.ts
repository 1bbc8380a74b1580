import { z } from "zod";

const dayOfYear = { month: z.int().min(1).max(12), day: z.int().min(1).max(31) };

/** Schema of how a unit's figures are entered. */
export const entryRulesSchema = z
  .strictObject({
    asksOver: z.int().min(1).max(1000).optional(),
    opens: z.strictObject(dayOfYear).optional(),
    closes: z.strictObject({ ...dayOfYear, nextYear: z.literal(true).optional() }).optional(),
  })
  .meta({ id: "EntryRules" });
