import { z } from "zod";
import { documentRefSchema } from "./document.ts";
import { entryRulesSchema } from "./entry-rules.ts";
import { indicatorSchema } from "./indicator.ts";
import { planSchema } from "./plan.ts";
import { reportingRuleSchema } from "./reporting.ts";
import { levelTableSchema } from "./table.ts";
import { levelTargetSchema } from "./target.ts";
import { indicatorCode, isoDate, kebab, key, lowerLevel, pluginId, unitCode, unitRef, words, year } from "./words.ts";

const programme = z
  .strictObject({
    id: kebab,
    label: words,
    short: words,
    decision: documentRefSchema,
    period: z.strictObject({ from: year, to: year }),
    milestones: z.array(year),
    fundingRules: z.array(z.strictObject({ document: words, applies: z.boolean(), because: words })).optional(),
    partOf: kebab.optional(),
  })
  .meta({ id: "Programme" });

const agency = z
  .strictObject({
    label: words,
    short: words.optional(),
    outside: z.literal(true).optional(),
    of: unitRef.optional(),
    collective: z.literal(true).optional(),
  })
  .meta({ id: "Agency" });

/** Schema of a plugin's own keys and values; what its parts say of each other is checked by `parsePlugin`. */
export const pluginSchema = z
  .strictObject({
    id: pluginId,
    unit: z.strictObject({ code: unitCode, on: isoDate, level: lowerLevel, name: words }).optional(),
    level: lowerLevel.optional(),
    programme: programme.optional(),
    onePersonUnit: z.literal(true).optional(),
    indicators: z.record(indicatorCode, indicatorSchema).optional(),
    agencies: z.record(kebab, agency).optional(),
    targets: z.array(levelTargetSchema).optional(),
    taskTables: z.record(key, levelTableSchema).optional(),
    reporting: z.array(reportingRuleSchema).optional(),
    entry: entryRulesSchema.optional(),
    plans: z.array(planSchema).optional(),
  })
  .meta({ id: "Plugin", title: "XHHT plugin" });
