import { z } from "zod";
import { anyLevel, indicatorCode, words } from "./words.ts";

const measure = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("ratio"), of: words, outOf: words }),
    z.strictObject({ kind: z.literal("level"), min: z.int().min(0), max: z.int().min(1) }),
    z.strictObject({ kind: z.literal("status"), attests: z.enum(["standard", "title"]) }),
    z.strictObject({ kind: z.literal("count"), of: words, across: z.enum(["count", "lowest", "highest"]).optional() }),
  ],
  { error: "phải có khóa kind là ratio, level, status hoặc count" },
);

/** Schema of one indicator. */
export const indicatorSchema = z
  .strictObject({
    label: words,
    english: words,
    phrase: words,
    theme: z.enum(["literacy_universal", "skills", "institutions", "models", "movement", "clc"]),
    measure,
    definedBy: words.optional(),
    note: words.optional(),
    countedAt: anyLevel.optional(),
    partOf: indicatorCode.optional(),
  })
  .meta({ id: "Indicator" });
