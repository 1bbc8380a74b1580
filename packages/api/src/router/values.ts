import { randomUUID } from "node:crypto";
import { fail, type Issue, ok, type Result } from "@xhht/core";
import { readEntries } from "@xhht/db";
import type { DoubtfulNumber, ImportGround, ImportPlan } from "@xhht/documents/exchange";
import { z } from "zod";
import { owedIn } from "../cells.ts";
import type { Context } from "../context.ts";
import * as input from "../input.ts";
import { firstIssues, Refused } from "../refused.ts";
import type { Actor } from "../report-view.ts";
import { allowed, found, router } from "../trpc.ts";
import { pushEntries } from "./entries.ts";

/** With `subject` the figures of one report, else of all that the unit owes for the period. */
const scope = z.strictObject({ unit: input.unitId, period: input.periodId, subject: z.union([z.literal("common"), input.planId]).optional() });
/** A file of one unit and period is small: a line an indicator. */
const file = z.strictObject({ name: z.string().trim().min(1).max(200), base64: z.base64().max(180_000) });
/** Which number was meant, for what `check` asked about. */
const answers = z
  .array(z.strictObject({ file: z.string().max(300), line: z.int().min(1), column: z.enum(["numerator", "denominator"]), value: z.int().min(0) }))
  .max(1_000)
  .default([]);
const given = scope.extend({ file, answers });
/** So many questions at once; the answer to them brings the next. */
const most = 200;
type Scope = z.output<typeof scope>;
type Given = z.output<typeof given>;

/** Figures of a unit for a period in a file: what goes out is what comes in again. */
export const valuesRouter = router({
  /** The unit's own figures as a file; lines that nobody filled in are empty. */
  file: allowed("draft.read", scope.extend({ kind: z.enum(["csv", "xlsx"]) }), ({ unit }) => unit).query(async ({ ctx, input: { kind, ...where } }) => {
    const { linesOf, valuesCsv, valuesXlsx } = await import("@xhht/documents/exchange");
    const { ground, known } = await groundOf(ctx, where);
    const lines = linesOf(ground, known);
    const bytes = kind === "csv" ? Buffer.from(valuesCsv(lines)) : Buffer.from(await valuesXlsx(lines));
    return { name: `so-lieu-${ground.unit.code}-${where.period.replace("/", "-")}.${kind}`, base64: bytes.toString("base64") };
  }),
  /**
   * What a file would change, line by line, which lines are refused and why, and which numbers somebody has to say. Writes
   * nothing; `ok`: `import` would take the whole file.
   */
  check: allowed("entry.write", given, ({ unit }) => unit).mutation(async ({ ctx, input: asked }) => {
    const read = await layFile(ctx, asked);
    if (!read.ok) return { ok: false, lines: [], asks: [], issues: firstIssues(read.issues) };
    const { lines, asks, issues } = read.value;
    return { ok: issues.length + asks.length === 0, lines, asks: asks.slice(0, most), issues: firstIssues(issues) };
  }),
  /** Writes what `check` showed; answers each cell as `entries.push` does. A bad line and nothing is written. */
  import: allowed("entry.write", given, ({ unit }) => unit).mutation(async ({ ctx, input: asked }) => {
    const { unit, period } = asked;
    const plan = await layFile(ctx, asked);
    if (!plan.ok) throw new Refused(plan.issues);
    if (plan.value.all.length > 0) throw new Refused(plan.value.all);
    if (plan.value.entries.length === 0) return { lines: plan.value.lines, answers: [] };
    const typedAt = ctx.now().toISOString();
    const versions = new Map((await readEntries(ctx.db, unit, period)).map(({ key, version }) => [key, version]));
    const operations = plan.value.entries.map((entry) => ({ id: randomUUID(), baseVersion: versions.get(entry.key) ?? 0, typedAt, ...entry }));
    return { lines: plan.value.lines, answers: await pushEntries(ctx, ctx.actor, { unit, period, operations }) };
  }),
});

type Desk = Pick<Context, "world" | "db">;

const groundOf = async ({ world, db }: Desk, { unit: id, period, subject }: Scope) => {
  const unit = found(world.tree.byId(id), "Không có đơn vị này. Hãy chọn lại đơn vị.");
  const forms = owedIn(world, id, period).filter((owed) => subject === undefined || owed.subject === subject).map((owed) => world.form(owed));
  const entries = Object.fromEntries((await readEntries(db, id, period)).map(({ key, state, value }) => [key, { state, value }]));
  const rows = forms.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  const known = new Map(rows.map(({ indicator, label, measure }) => [indicator, { label, measure }]));
  const ground: ImportGround = { unit, period, forms, entries };
  return { ground, known };
};

/** A package is opened in a thread of its own, where all requests wait in one line; a text of this size is read where it stands. */
const tablesOf = async (bytes: Buffer, name: string, by: string) => {
  const { readerOfProcess, valueTables } = await import("@xhht/documents/exchange");
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") return valueTables(bytes, name);
  return valueTables(bytes, name, (given, fileName) => readerOfProcess().rows(given, fileName, by));
};

/** What a file would do. `issues` are about lines that stand as they stand, `all` are those and the numbers in doubt. */
interface LaidFile extends ImportPlan {
  asks: DoubtfulNumber[];
  issues: Issue[];
  all: Issue[];
}

const layFile = async (ctx: Desk & { actor: Pick<Actor, "id"> }, { file: { name, base64 }, answers: said, ...where }: Given): Promise<Result<LaidFile>> => {
  const { doubtfulNumber, doubtfulNumbers, layImport, settleNumbers, sortValues } = await import("@xhht/documents/exchange");
  const read = await tablesOf(Buffer.from(base64, "base64"), name, ctx.actor.id);
  if (!read.ok) return fail(...read.issues);
  const tables = settleNumbers(read.value, said);
  const { ground, known } = await groundOf(ctx, where);
  const values = sortValues(tables, { tree: ctx.world.tree, known });
  const { issues, ...plan } = layImport(values, ground);
  const all = [...values.issues, ...issues];
  return ok({ ...plan, asks: doubtfulNumbers(tables), issues: all.filter(({ code }) => code !== doubtfulNumber), all });
};
