import { z } from "zod";
import * as input from "../input.ts";

const at = z.int().min(0).max(5_000);
/** A code as a reading writes it: `LIT_STD_LEVEL@2:SHARE_DISTRICTS`. */
const code = z.string().max(100).regex(/^[A-Z0-9][A-Z0-9_]*(?:@\d{1,2})?(?::SHARE_[A-Z]+)?$/);
const modality = z.enum(["achieve", "maintain", "strive", "consolidate", "develop", "register", "recognised", "control", "decrease"]);
const fields = {
  comparator: z.enum(["eq", "gte", "gt", "lte", "approx", "avg_per_year"]).nullable(),
  value: z.number().nullable(),
  milestone: z.int().min(1945).max(2200).nullable(),
  modality: z.array(modality).min(1).max(9),
};
const said = input.words(2_000);

/** One decision of a person about an import. */
export const change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("programme"), programme: input.slug }),
  z.strictObject({ kind: z.literal("head"), field: z.enum(["kind", "number", "date", "issuer", "title", "place"]), value: said.nullable() }),
  z.strictObject({ kind: z.literal("signature"), signature: z.strictObject({ authority: z.array(input.words(200)).max(4), office: input.words(200), name: input.words(200) }) }),
  z.strictObject({ kind: z.literal("link"), target: at, indicator: code.nullable() }),
  z.strictObject({ kind: z.literal("unlink"), target: at }),
  z.strictObject({ kind: z.literal("acceptSure") }),
  z.strictObject({ kind: z.literal("correct"), target: at, fields: z.strictObject(fields).partial().transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Exact>) }),
  z.strictObject({ kind: z.literal("add"), target: z.strictObject({ ...fields, indicator: code, text: said, place: input.words(80) }) }),
  z.strictObject({ kind: z.literal("removeAdded"), at }),
  z.strictObject({ kind: z.literal("ignore"), unread: at, note: said }),
  z.strictObject({ kind: z.literal("recall"), unread: at }),
]);

type Exact = z.output<z.ZodObject<typeof fields>>;
