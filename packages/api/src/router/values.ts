import { randomUUID } from "node:crypto";
import type { Result } from "@xhht/core";
import { readEntries } from "@xhht/db";
import type { ImportGround, ImportPlan } from "@xhht/documents/exchange";
import { z } from "zod";
import { owedIn } from "../cells.ts";
import type { Context } from "../context.ts";
import * as input from "../input.ts";
import { firstIssues, Refused } from "../refused.ts";
import { allowed, found, router } from "../trpc.ts";
import { pushEntries } from "./entries.ts";

const scope = z.strictObject({ unit: input.unitId, period: input.periodId });
/** A file of one unit and period is small: a line an indicator. */
const file = z.strictObject({ name: z.string().trim().min(1).max(200), base64: z.base64().max(180_000) });
type Scope = z.output<typeof scope>;
type Given = z.output<typeof file>;

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
  /** What a file would change, line by line. Writes nothing. */
  check: allowed("entry.write", scope.extend({ file }), ({ unit }) => unit).mutation(async ({ ctx, input: { file: given, ...where } }) => {
    const plan = await planOf(ctx, where, given);
    return plan.ok ? { ok: true as const, lines: plan.value.lines } : { ok: false as const, issues: firstIssues(plan.issues) };
  }),
  /** Writes what `check` showed; answers each cell as `entries.push` does. A bad line and nothing is written. */
  import: allowed("entry.write", scope.extend({ file }), ({ unit }) => unit).mutation(async ({ ctx, input: { file: given, ...where } }) => {
    const plan = await planOf(ctx, where, given);
    if (!plan.ok) throw new Refused(plan.issues);
    if (plan.value.entries.length === 0) return { lines: plan.value.lines, answers: [] };
    const typedAt = ctx.now().toISOString();
    const versions = new Map((await readEntries(ctx.db, where.unit, where.period)).map(({ key, version }) => [key, version]));
    const operations = plan.value.entries.map((entry) => ({ id: randomUUID(), baseVersion: versions.get(entry.key) ?? 0, typedAt, ...entry }));
    return { lines: plan.value.lines, answers: await pushEntries(ctx, ctx.actor, { ...where, operations }) };
  }),
});

type Desk = Pick<Context, "world" | "db">;

const groundOf = async ({ world, db }: Desk, { unit: id, period }: Scope) => {
  const unit = found(world.tree.byId(id), "Không có đơn vị này. Hãy chọn lại đơn vị.");
  const forms = owedIn(world, id, period).map((owed) => world.form(owed));
  const entries = Object.fromEntries((await readEntries(db, id, period)).map(({ key, state, value }) => [key, { state, value }]));
  const rows = forms.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  const known = new Map(rows.map(({ indicator, label, measure }) => [indicator, { label, measure }]));
  const ground: ImportGround = { unit, period, forms, entries };
  return { ground, known };
};

/** A package is opened in a thread of its own, where all requests wait in one line; a text of this size is read where it stands. */
const tablesOf = async (bytes: Buffer, name: string) => {
  const { readerOfProcess, valueTables } = await import("@xhht/documents/exchange");
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") return valueTables(bytes, name);
  return valueTables(bytes, name, (given, fileName) => readerOfProcess().rows(given, fileName));
};

const planOf = async (ctx: Desk, where: Scope, { name, base64 }: Given): Promise<Result<ImportPlan>> => {
  const { planImport, readValues } = await import("@xhht/documents/exchange");
  const tables = await tablesOf(Buffer.from(base64, "base64"), name);
  if (!tables.ok) return tables;
  const { ground, known } = await groundOf(ctx, where);
  const values = readValues(tables.value, { tree: ctx.world.tree, known });
  return values.ok ? planImport(values.value, ground) : values;
};
