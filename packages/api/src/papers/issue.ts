import { createHash } from "node:crypto";
import type { Issue } from "@xhht/core";
import { freezePaper, type FrozenPaper, papersOf, readPaper, rememberFile, templateBytes } from "@xhht/db";
import type { FrozenContent, MakeMore, Making, PaperFormat } from "@xhht/documents/write";
import { TRPCError } from "@trpc/server";
import { signIn } from "../access.ts";
import { nameOn, summarizeUnit } from "../answer/summarize-unit.ts";
import { auditEntry } from "../audit-entry.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { FileProgress, PaperFindings, PaperIssue, PaperView } from "../papers-view.ts";
import type { Actor } from "../report-view.ts";
import { mayRead } from "./may-read.ts";
import { basisText, type PaperNow, readBasis, sealed } from "./paper-now.ts";
import { keepLatest, perWorld } from "./keep-latest.ts";
import { refuseWhenBusy } from "./refuse-when-busy.ts";

/** A file on its way to who asked for it. */
export interface PaperBytes {
  name: string;
  format: PaperFormat;
  bytes: Uint8Array;
}

/** Bytes of files that are kept, so that what was just made is not made again. */
const mostKept = 32 * 1024 * 1024;

/** What one world remembers of its papers. */
const memoryOf = perWorld(() => ({
  made: keepLatest<Uint8Array>(mostKept, (bytes) => bytes.length),
  linted: keepLatest<Issue[]>(200, () => 1),
  onTheWay: new Map<string, Making<Uint8Array>>(),
}));

const stampOf = ({ demo }: Pick<Context, "demo">) => (demo ? { demo: true as const } : {});

/** A paper as it would be made now, with what was made before. */
export const viewPaper = async (ctx: Context, actor: Actor | null, now: PaperNow): Promise<PaperView> => {
  const { world } = ctx;
  const { formatsOf } = await import("@xhht/documents/write");
  const { id, content } = sealed(now, stampOf(ctx));
  return {
    kind: now.kind as PaperView["kind"],
    title: content.title,
    unit: summarizeUnit(world.tree, world.tree.byId(now.unit)!, dayIn(ctx.now())),
    draft: now.draft,
    id,
    sheets: content.paper?.sheets ?? [],
    grids: content.grids,
    footer: content.footer,
    blanks: content.paper?.blanks ?? [],
    formats: formatsOf(content),
    template: now.template && { name: now.template.name, unit: nameOn(world.tree.byId(now.template.unit)!, dayIn(ctx.now())) },
    history: await historyOf(ctx, actor, now),
  };
};

/** The papers of one subject that were made for those who see it as this person does, newest first. */
export const historyOf = async (ctx: Context, actor: Actor | null, now: PaperNow): Promise<PaperIssue[]> => {
  const { formatsOf } = await import("@xhht/documents/write");
  const basis = basisText(now);
  const formats = formatsOf(now.content({}));
  const issues: PaperIssue[] = [];
  for (const row of await papersOf(ctx.db, now.subject, [now.kind])) {
    if (readBasis(row.basis).reach !== now.reach || !(await mayRead(ctx, actor, row))) continue;
    const files = row.files.map(({ format, name, size, at }) => ({ format, name, size, at: at.toISOString() }));
    issues.push({ id: row.id, at: row.at.toISOString(), by: row.byName, old: row.basis !== basis, formats, files });
  }
  return issues;
};

/** Who is named in the log where nobody is signed in. */
const visitor: Pick<Actor, "name"> & { id: null } = { id: null, name: "Người xem không đăng nhập" };

/** Freezes a paper as it stands now, with the line in the log; who asks twice gets the same one. */
export const freeze = async (ctx: Context, actor: Actor | null, now: PaperNow): Promise<{ id: string; formats: PaperFormat[] }> => {
  const { formatsOf } = await import("@xhht/documents/write");
  const { id, content } = sealed(now, stampOf(ctx));
  const audit = auditEntry(ctx, actor ?? visitor, now.unit, { act: "paper.freeze", object: id, details: { label: content.title, code: id } });
  await freezePaper(ctx.db, { id, unit: now.unit, kind: now.kind, subject: now.subject, basis: basisText(now), by: actor?.id ?? "", at: ctx.now(), content }, audit);
  return { id, formats: formatsOf(content) };
};

/** What the linter finds in the Word file of a paper as it stands now. */
export const lintPaper = async (ctx: Context, actor: Actor | null, now: PaperNow): Promise<PaperFindings> => {
  const { makerOfProcess } = await import("@xhht/documents/write");
  const { linted } = memoryOf(ctx.world);
  const { id, content } = sealed(now, stampOf(ctx));
  if (!content.paper) return { id, findings: [] };
  const known = linted.get(id);
  if (known) return { id, findings: known };
  refuseWhenBusy(makerOfProcess(), actor);
  const findings = await makerOfProcess().lint(content, await moreOf(ctx, actor, content)).made;
  linted.keep(id, findings);
  return { id, findings };
};

/** How far a file of a paper is. */
export const progressOf = ({ world }: Pick<Context, "world">, id: string, format: PaperFormat): FileProgress => {
  const { made, onTheWay } = memoryOf(world);
  const key = `${id}.${format}`;
  if (made.get(key)) return { state: "made" };
  const making = onTheWay.get(key);
  return making ? { state: "making", ...making.progress() } : { state: "none" };
};

/** Who asks, and the bytes of the template with which a paper was frozen. */
const moreOf = async ({ db }: Pick<Context, "db">, actor: Actor | null, { template }: FrozenContent): Promise<MakeMore> => {
  const by = actor?.id ?? "";
  if (template === undefined) return { by };
  const bytes = await templateBytes(db, template);
  if (!bytes) throw new Error(`the template ${template} of a frozen paper is gone`);
  return { by, template: bytes };
};

/** The file of a frozen paper for who may read it; null where there is none for her, and where nobody is signed in a refusal. */
export const paperFile = async (ctx: Context, id: string, format: PaperFormat): Promise<PaperBytes | null> => {
  const actor = await ctx.actor();
  const paper = await readPaper(ctx.db, id);
  if (!paper || !(await mayRead(ctx, actor, paper))) {
    await signIn(ctx);
    return null;
  }
  const { drawnBy, fileName, formatsOf } = await import("@xhht/documents/write");
  const content = paper.content as FrozenContent;
  if (!formatsOf(content).includes(format)) return null;
  const name = fileName(content, id, format);
  if (content.drawnBy !== drawnBy)
    throw new TRPCError({ code: "CONFLICT", message: "Bản này do một phiên bản phần mềm trước lập nên không lập lại được đúng từng chữ. Hãy mở trang xem trước và lập bản mới." });
  return { name, format, bytes: await bytesOf(ctx, actor, paper, content, { name, format }) };
};

const bytesOf = async (ctx: Context, actor: Actor | null, { id, unit }: FrozenPaper, content: FrozenContent, { name, format }: { name: string; format: PaperFormat }): Promise<Uint8Array> => {
  const { makerOfProcess } = await import("@xhht/documents/write");
  const { made, onTheWay } = memoryOf(ctx.world);
  const key = `${id}.${format}`;
  const known = made.get(key);
  if (known) return known;
  const more = await moreOf(ctx, actor, content);
  const begun = onTheWay.get(key);
  if (begun) return begun.made;
  refuseWhenBusy(makerOfProcess(), actor);
  const making = makerOfProcess().file(content, format, more);
  onTheWay.set(key, making);
  try {
    const bytes = await making.made;
    const hash = createHash("sha256").update(bytes).digest("hex");
    const audit = auditEntry(ctx, actor ?? visitor, unit, { act: "paper.issue", object: id, details: { name, format, hash } });
    const kept = await rememberFile(ctx.db, { paper: id, format, name, hash, size: bytes.length, by: actor?.id ?? "", at: ctx.now() }, audit);
    if (kept.hash !== hash) throw new Error(`the file ${name} was made again with other bytes: ${hash} instead of ${kept.hash}`);
    made.keep(key, bytes);
    return bytes;
  } finally {
    onTheWay.delete(key);
  }
};
