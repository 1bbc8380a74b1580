import { z } from "zod";
import { anyLevel, indicatorCode, lowerLevel, place, setOf, words, year } from "./words.ts";

const predicate = z.union([z.strictObject({ atLeast: z.number() }), z.strictObject({ met: z.literal(true) })], {
  error: "phải là { atLeast: số } hoặc { met: true }",
});

const reading = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("own") }),
    z.strictObject({ kind: z.literal("change") }),
    z.strictObject({ kind: z.literal("degree") }),
    z.strictObject({ kind: z.literal("share"), of: lowerLevel, where: predicate }),
    z.strictObject({ kind: z.literal("carriedOut") }),
  ],
  { error: "phải có khóa kind là own, change, degree, share hoặc carriedOut" },
);

const modality = z.enum([
  "achieve",
  "maintain",
  "strive",
  "consolidate",
  "develop",
  "register",
  "recognised",
  "control",
  "decrease",
]);

const shape = {
  id: words.max(120),
  indicator: indicatorCode,
  reading,
  comparator: z.enum(["eq", "gte", "gt", "lte", "approx", "avg_per_year"]).nullable(),
  value: z.number().nullable(),
  modality: setOf(modality, 1),
  milestone: year.nullable(),
  within: words.optional(),
  condition: words.optional(),
  pairedWith: words.optional(),
  insideTask: z.literal(true).optional(),
  source: place,
};

/** Schema of one target of a plan. */
export const targetSchema = z.strictObject(shape).meta({ id: "Target" });

/** Schema of a target set for every unit of some levels. */
export const levelTargetSchema = z
  .strictObject({ ...shape, for: setOf(anyLevel, 1), reference: words.optional() })
  .meta({ id: "LevelTarget" });
