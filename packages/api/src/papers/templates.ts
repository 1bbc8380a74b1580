import { createHash, randomUUID } from "node:crypto";
import { type UnitId, unitId } from "@xhht/core";
import { type Queries, setTemplate, type TemplateKind, type TemplateRow, templatesOf } from "@xhht/db";
import { authorize, signIn } from "../access.ts";
import { dayWithin, nameOn } from "../answer/summarize-unit.ts";
import { auditEntry } from "../audit-entry.ts";
import type { Context, Here } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { TemplateCheck, TemplateSummary } from "../papers-view.ts";
import { Refused, refuse } from "../refused.ts";
import type { World } from "../world.ts";

/** Whose template draws the papers of a unit. */
export type TemplateInForce = Pick<TemplateRow, "hash" | "name" | "unit">;

/** A unit and those above it, itself first. */
const pathOf = (world: Pick<World, "tree">, id: UnitId, today: string): UnitId[] => {
  const unit = world.tree.byId(id);
  return unit ? [id, ...world.tree.ancestors(unit, dayWithin(unit, today)).map(unitId)] : [];
};

/** The template by which a unit's papers of a kind are drawn: its own, else that of the nearest unit above; null where none has one. */
export const templateFor = async ({ world, db, today }: { world: Pick<World, "tree">; db: Queries; today: string }, unit: UnitId, kind: TemplateKind): Promise<TemplateInForce | null> => {
  const path = pathOf(world, unit, today);
  const found = (await templatesOf(db, path)).filter((one) => one.kind === kind);
  return found.toSorted((a, b) => path.indexOf(a.unit) - path.indexOf(b.unit))[0] ?? null;
};

/** The templates in force for a unit, its own and those from above, by kind, the nearest first. */
export const listTemplates = async ({ world, db, now }: Here & Pick<Context, "db">, unit: UnitId): Promise<TemplateSummary[]> => {
  const today = dayIn(now());
  const path = pathOf(world, unit, today);
  const rows = (await templatesOf(db, path)).toSorted((a, b) => (a.kind === b.kind ? path.indexOf(a.unit) - path.indexOf(b.unit) : a.kind < b.kind ? -1 : 1));
  return rows.map(({ id, unit: own, kind, name, size, byName, at }) => ({ id, unit: { id: own, name: nameOn(world.tree.byId(own)!, today) }, kind, name, size, by: byName, at: at.toISOString() }));
};

/** Refuses whoever may not set templates of a unit: before a byte is taken. */
export const mayTemplate = async (ctx: Context, unit: UnitId): Promise<void> => void authorize(ctx, await signIn(ctx), "definition.write", unit);

/** A template as it arrived; `keep` puts it in force where nothing forbids it. */
export interface NewTemplateFile {
  unit: UnitId;
  kind: TemplateKind;
  name: string;
  bytes: Uint8Array;
  keep: boolean;
}

/** Reads a template in a thread of its own and says what it names; keeps it, with the line in the log, where that was asked for and nothing forbids it. */
export const takeTemplate = async (ctx: Context, { unit, kind, name, bytes, keep }: NewTemplateFile): Promise<TemplateCheck> => {
  const actor = await signIn(ctx);
  authorize(ctx, actor, "definition.write", unit);
  const [{ readerOfProcess }, { templateFields }] = await Promise.all([import("@xhht/documents/imports"), import("@xhht/documents/write")]);
  if (!/\.docx$/i.test(name)) throw refuse("template.not-word", "Mẫu không phải tệp Word.", "Hãy dùng một tệp .docx làm mẫu.");
  const read = await readerOfProcess().template(bytes, name, actor.id);
  if (!read.ok) throw new Refused(read.issues, read.issues.some(({ code }) => code === "file.busy") ? "TOO_MANY_REQUESTS" : "UNPROCESSABLE_CONTENT");
  const { known, unknown, absent, issues } = read.value;
  const kept = keep && issues.length === 0;
  if (kept) {
    const [id, at, hash] = [randomUUID(), ctx.now(), createHash("sha256").update(bytes).digest("hex")];
    const audit = auditEntry(ctx, actor, unit, { act: "template.set", object: id, details: { name, kind, hash } });
    await setTemplate(ctx.db, { id, unit, kind, name, hash, size: bytes.length, by: actor.id, at, bytes }, audit);
  }
  const worded = (fields: readonly string[]) => fields.map((field) => ({ field, says: templateFields[field] ?? "bảng và ô của bảng" }));
  return { known: worded(known), unknown, absent: worded(absent), issues, kept };
};
