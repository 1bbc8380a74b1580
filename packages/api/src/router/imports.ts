import { randomUUID } from "node:crypto";
import { effectOf, type Issue, type Result, type UnitId } from "@xhht/core";
import { adoptPlan, changeImport, contentHash, createImport, endImport, type ImportDraft, type ImportRow, listImports, readImport, unitOfImport } from "@xhht/db";
import type { ImportChoices, Reading } from "@xhht/documents/imports";
import { z } from "zod";
import { authorize } from "../access.ts";
import { nameOn } from "../answer/summarize-unit.ts";
import { auditEntry } from "../audit-entry.ts";
import type { Context, Here } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { ImportStanding, ImportSummary, ImportView } from "../import-view.ts";
import { effectOfDefinition } from "../imports/start-import.ts";
import { change } from "../imports/change-input.ts";
import * as input from "../input.ts";
import { Refused, refuse } from "../refused.ts";
import type { Actor } from "../report-view.ts";
import { allowed, found, router } from "../trpc.ts";

const one = z.strictObject({ id: input.id });
const versioned = one.extend({ version: input.revision });
const ofImport = ({ id }: { id: string }, { db }: Pick<Context, "db">): Promise<UnitId | null> => unitOfImport(db, id);
const gone = "Không còn văn bản này. Hãy quay lại danh sách văn bản đã nhập.";
const faster = () => refuse("import.faster", "Người khác vừa sửa bản đọc này, hoặc bản này đã lưu xong.", "Hãy tải lại trang để thấy bản mới nhất rồi làm tiếp; việc vừa làm chưa được ghi.");

const draftOf = async ({ db }: Pick<Context, "db">, id: string): Promise<ImportDraft> => found(await readImport(db, id), gone);
const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Refused(result.issues);
};

const summaryOf = ({ world, now }: Here, { id, unit, fileName, state, byName, at, savedAs }: ImportRow): ImportSummary => ({
  id, unit: { id: unit, name: nameOn(world.tree.byId(unit)!, dayIn(now())) }, fileName, state, by: byName, at: at.toISOString(), savedAs,
});

/** What reads is loaded when the first paper comes: a start does not wait for it. */
const standingFor = async (here: Here & { actor: Actor }, draft: ImportDraft) => {
  const [{ importGround }, { standingOfImport }] = await Promise.all([import("../imports/import-ground.ts"), import("../imports/import-standing.ts")]);
  const ground = found(importGround(here, draft.unit), gone);
  return { ground, ...standingOfImport(here, here.actor, draft, ground) };
};

const errorsIn = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === "error");

/** Papers on their way to a plan; their bytes come by `bytePaths`. */
export const importsRouter = router({
  /** The papers of a unit that are being read over, and those that became a plan; newest first. */
  list: allowed("import.write", z.strictObject({ unit: input.unitId }), ({ unit }) => unit).query(
    async ({ ctx, input: { unit } }): Promise<ImportSummary[]> => (await listImports(ctx.db, unit)).map((row) => summaryOf(ctx, row)),
  ),
  /** A paper, what was understood of it, and how it stands. */
  get: allowed("import.write", one, ofImport).query(async ({ ctx, input: { id } }): Promise<ImportView> => {
    const { locateHead, whosePlan } = await import("@xhht/documents/imports");
    const draft = await draftOf(ctx, id);
    const { ground, standing } = await standingFor(ctx, draft);
    const { text } = draft;
    const reading = draft.reading as Reading;
    const named = whosePlan(ctx.world.tree, reading, text);
    const { programmes, own, indicators, where } = ground;
    return {
      ...summaryOf(ctx, draft), ...standing, text, reading,
      headSpans: locateHead(text, reading.document),
      paperOf: named && `${named.code}@${named.validFrom}` !== draft.unit ? nameOn(named, named.validTo ?? dayIn(ctx.now())) : null,
      programmes: programmes.map(({ id: programme, short, label }) => ({ id: programme, label: `${short}: ${label}` })),
      indicators: Object.entries(indicators).map(([code, { label }]) => ({ code, label, where: Object.hasOwn(own, code) ? null : (where[code] ?? "") })),
    };
  }),
  /** One decision more; refused where somebody else decided since that version. */
  change: allowed("import.write", versioned.extend({ change }), ofImport).mutation(async ({ ctx, input: { id, version, change: wanted } }): Promise<ImportStanding> => {
    const { applyChange } = await import("@xhht/documents/imports");
    const draft = await draftOf(ctx, id);
    const choices = valueOf(applyChange(draft.reading as Reading, draft.choices as ImportChoices, wanted));
    if (!(await changeImport(ctx.db, { id, version, choices }))) throw faster();
    return (await standingFor(ctx, { ...draft, choices, version: version + 1 })).standing;
  }),
  /** Puts the plan in force for its unit; refused while something is missing. Gives the plan's id. */
  save: allowed("import.write", versioned, ofImport).mutation(async ({ ctx, input: { id, version } }): Promise<{ plan: string }> => {
    const [{ pluginOf }, { parsePlugin }] = await Promise.all([import("@xhht/documents/imports"), import("@xhht/core/schema")]);
    const draft = await draftOf(ctx, id);
    const { ground, made, standing } = await standingFor(ctx, draft);
    if (draft.version !== version || draft.state !== "open") throw faster();
    const missing = errorsIn(made.issues);
    if (missing.length > 0) throw new Refused(missing);
    if (standing.besides !== null) authorize(ctx, ctx.actor, "definition.write", draft.unit);
    const unit = ctx.world.tree.byId(draft.unit)!;
    const definition = valueOf(parsePlugin(pluginOf(made, ground)));
    const effectiveFrom = effectOfDefinition(ground.existing === null, effectOf(made.plan).on, unit.validFrom);
    const stored = { definition, effectiveFrom, version: `import:${id}` };
    const composed = contentHash(valueOf(ctx.world.trial(stored, unit, dayIn(ctx.now()))));
    const now = ctx.now();
    const plan = await ctx.db.tx(async (tx) => {
      const saved = await adoptPlan(tx, { stored, plan: made.plan, unit: draft.unit, origin: `import:${id}`, composed }, { now });
      const audit = auditEntry(ctx, ctx.actor, draft.unit, { act: "import.save", object: saved, details: { label: made.plan.document.title, name: draft.fileName } });
      if (!(await endImport(tx, { id, version, state: "saved", savedAs: saved }, audit))) throw faster();
      return saved;
    });
    await ctx.renew?.();
    return { plan };
  }),
  /** The plan as the folder of a plugin, a .zip in base64. */
  folder: allowed("import.write", one, ofImport).query(async ({ ctx, input: { id } }): Promise<{ name: string; base64: string }> => {
    const [{ pluginFolder, pluginOf }, { parsePlugin }] = await Promise.all([import("@xhht/documents/imports"), import("@xhht/core/schema")]);
    const { made, ground } = await standingFor(ctx, await draftOf(ctx, id));
    const missing = errorsIn(made.issues);
    if (missing.length > 0) throw new Refused(missing);
    const definition = valueOf(parsePlugin(pluginOf(made, ground)));
    return { name: `${definition.id}.zip`, base64: Buffer.from(pluginFolder(definition)).toString("base64") };
  }),
  /** Starts the plan of a later period from this one: a copy whose years all move, to be read over again. */
  next: allowed("import.write", one.extend({ years: z.int().min(1).max(10) }), ofImport).mutation(async ({ ctx, input: { id, years } }): Promise<{ id: string }> => {
    const { unit, fileName, text, reading, choices } = await draftOf(ctx, id);
    const before = choices as ImportChoices;
    const copy = randomUUID();
    const head = Object.fromEntries(Object.entries(before.head).filter(([field]) => field !== "number" && field !== "date"));
    const draft = { id: copy, unit, fileName, by: ctx.actor.id, at: ctx.now(), text, reading, choices: { ...before, head, shift: (before.shift ?? 0) + years } };
    await createImport(ctx.db, draft, auditEntry(ctx, ctx.actor, unit, { act: "import.next", object: copy, details: { name: fileName, years } }));
    return { id: copy };
  }),
  /** Gives a paper up. */
  drop: allowed("import.write", versioned, ofImport).mutation(async ({ ctx, input: { id, version } }): Promise<{ ok: true }> => {
    const { unit, fileName } = await draftOf(ctx, id);
    const audit = auditEntry(ctx, ctx.actor, unit, { act: "import.drop", object: id, details: { name: fileName } });
    if (!(await endImport(ctx.db, { id, version, state: "dropped", savedAs: null }, audit))) throw faster();
    return { ok: true };
  }),
});
