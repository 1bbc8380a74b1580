import { z } from "zod";
import { legalBasisSchema, planDocumentSchema } from "./document.ts";
import { reportingRuleSchema, reviewSchema } from "./reporting.ts";
import { taskTableSchema } from "./table.ts";
import { targetSchema } from "./target.ts";
import { indicatorCode, kebab, key, place, words, year } from "./words.ts";

const clause = { number: words.max(20).nullable(), text: words, source: place };
const clauseSchema = z.strictObject(clause).meta({ id: "Clause" });

const taskGroup = z
  .strictObject({
    number: words.max(20),
    title: words,
    tasks: z.array(z.strictObject({ ...clause, details: z.array(words).optional() })),
    source: place,
  })
  .meta({ id: "TaskGroup" });

const fundingSource = z.enum(["state_budget", "mainstreamed", "sponsorship", "other_lawful"]);

const funding = z.strictObject({
  paragraphs: z.array(
    z.strictObject({
      ...clause,
      sources: z.array(fundingSource),
      rule: words.optional(),
      estimate: z.array(kebab).optional(),
      covers: z.array(words).optional(),
    }),
  ),
  lines: z.array(z.strictObject({ year, category: words, source: fundingSource, amount: z.int().min(0), text: words })),
});

const duty = z.strictObject({
  ...clause,
  role: z.enum(["lead", "coordinate", "advise", "supervise"]).optional(),
  agency: kebab.optional(),
  with: z.array(kebab).optional(),
  tasks: z.array(place).optional(),
  details: z.array(words).optional(),
  reports: z.literal(true).optional(),
});

const responsibility = z
  .strictObject({
    number: words.max(20),
    agency: kebab,
    requested: z.literal(true).optional(),
    standing: z.literal(true).optional(),
    duties: z.array(duty),
    source: place,
  })
  .meta({ id: "Responsibility" });

const printedLine = z.strictObject({ mark: z.string().max(20).nullable(), text: words });

/** Schema of a plan. */
export const planSchema = z
  .strictObject({
    id: kebab,
    programme: kebab,
    digest: z.boolean(),
    document: planDocumentSchema,
    legalBases: z.array(legalBasisSchema),
    sections: z.array(
      z.strictObject({
        number: words.max(20),
        title: words,
        part: z.enum(["purpose", "targets", "tasks", "funding", "responsibilities", "reporting"]),
      }),
    ),
    purpose: z.array(clauseSchema),
    requirements: z.array(clauseSchema),
    generalGoal: clauseSchema.nullable(),
    targets: z.array(targetSchema),
    taskGroups: z.array(taskGroup),
    taskTables: z.record(key, taskTableSchema),
    funding,
    responsibilities: z.array(responsibility),
    reporting: z.array(reportingRuleSchema),
    reviews: z.array(reviewSchema),
    recipients: z.array(z.strictObject({ text: words, purpose: z.enum(["report", "act", "file"]).optional() })),
    signature: z.strictObject({ authority: z.array(words), office: words, name: z.string().max(200) }),
    statedTotals: z.record(indicatorCode, z.strictObject({ total: z.number().min(0), source: place })).optional(),
    printed: z.strictObject({ opening: z.array(words), goals: z.array(printedLine), reporting: z.array(printedLine), closing: z.array(words) }).optional(),
  })
  .meta({ id: "Plan" });
