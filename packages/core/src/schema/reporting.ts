import { z } from "zod";
import { kebab, place, words, year } from "./words.ts";

const yearlyDue = z.strictObject({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  inclusive: z.boolean(),
});

/** Schema of a yearly report. */
export const reportingRuleSchema = z
  .strictObject({
    id: kebab,
    label: words,
    due: yearlyDue.nullable(),
    dueAsWritten: words.optional(),
    from: kebab.optional(),
    to: z.array(kebab),
    via: kebab.optional(),
    source: place,
  })
  .meta({ id: "ReportingRule" });

/** Schema of a mid-term or final review. */
export const reviewSchema = z
  .strictObject({
    kind: z.enum(["midterm", "final"]),
    due: z.strictObject({ year, quarter: z.literal([1, 2, 3, 4]).optional() }),
    source: place,
  })
  .meta({ id: "Review" });
