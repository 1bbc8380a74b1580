import { z } from "zod";
import { anyLevel, key, place, setOf, words } from "./words.ts";

const base = { label: words, required: z.literal(true).optional() };
const bounds = { min: z.number().optional(), max: z.number().optional() };

const fieldSchema = z
  .discriminatedUnion(
    "kind",
    [
      z.strictObject({ ...base, kind: z.literal("text") }),
      z.strictObject({ ...base, kind: z.literal("integer"), ...bounds }),
      z.strictObject({ ...base, kind: z.literal("number"), ...bounds }),
      z.strictObject({ ...base, kind: z.literal("percent") }),
      z.strictObject({ ...base, kind: z.literal("money") }),
      z.strictObject({ ...base, kind: z.literal("date") }),
      z.strictObject({ ...base, kind: z.literal("quarter") }),
      z.strictObject({ ...base, kind: z.literal("yesNo") }),
      z.strictObject({ ...base, kind: z.literal("choice"), options: z.record(key, words) }),
      z.strictObject({ ...base, kind: z.literal("agency"), many: z.literal(true).optional() }),
    ],
    { error: "phải có khóa kind là text, integer, number, percent, money, date, quarter, yesNo, choice hoặc agency" },
  )
  .meta({ id: "Field" });

const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()], {
  error: "phải là chữ, số, đúng/sai, danh sách chữ, hoặc null khi để trống",
});

const shape = {
  label: words,
  columns: z.record(key, fieldSchema),
  rows: z.array(z.record(key, cell)),
  source: place,
};

/** Schema of a table of a plan. */
export const taskTableSchema = z.strictObject(shape).meta({ id: "TaskTable" });

/** Schema of a table that every unit of some levels keeps. */
export const levelTableSchema = z.strictObject({ ...shape, for: setOf(anyLevel, 1) }).meta({ id: "LevelTaskTable" });
