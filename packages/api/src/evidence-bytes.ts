import { isSignedKey, type ReportContent } from "@xhht/core";
import {
  addEvidence, type Evidence, type EvidenceRow, findEvidence, readEvidence, type StoredFile, takeCellsTurn,
} from "@xhht/db";
import { authorize, grantFor, signIn } from "./access.ts";
import { auditEntry } from "./audit-entry.ts";
import { cellOrRefuse } from "./cells.ts";
import type { Context } from "./context.ts";
import { refuseClosed, standingIn } from "./desk.ts";
import * as input from "./input.ts";
import { refuse } from "./refused.ts";
import { readSent } from "./report-content.ts";
import type { EvidenceView } from "./report-view.ts";
import { reportOfPaper, signedPapers } from "./signed-paper.ts";

/** A whole file and the cell that it is evidence for. */
export interface NewEvidence extends StoredFile, Pick<Evidence, "unit" | "period" | "key" | "name"> {}

/** How much may be attached to the figures of a unit for a period, in bytes. */
const mostPerPeriod = 200 * 1024 * 1024;

/** A file attached to a cell, as a screen shows it. */
export const viewEvidence = ({ id, key, name, file, byName, at }: EvidenceRow): EvidenceView => ({
  id, key, name, size: file.size, type: file.type, by: byName, at: at.toISOString(),
});

/**
 * Attaches a file that arrived whole. Its cell must exist and be open, or it is the signed paper of a report that the clerk
 * sent; the line in the log is written with it. A device
 * that never heard the answer sends the same bytes again: they stay attached to the cell once.
 */
export const attachEvidence = async (ctx: Context, id: string, { unit, period, key, name, ...file }: NewEvidence): Promise<EvidenceView> => {
  const actor = await signIn(ctx);
  const isSigned = isSignedKey(key);
  authorize(ctx, actor, isSigned ? "report.send" : "evidence.write", unit);
  if (!isSigned) cellOrRefuse(ctx.world, unit, period, key);
  const at = ctx.now();
  const audit = auditEntry(ctx, actor, unit, { act: isSigned ? "signed.add" : "evidence.add", object: id, details: { period, key, name, hash: file.hash } });
  return ctx.db.tx(async (tx) => {
    await takeCellsTurn(tx, unit, period);
    const signs = isSigned ? await reportOfPaper(ctx, tx, { unit, period, key }, file.type) : null;
    if (!signs) await refuseClosed(ctx, tx, { unit, period, key });
    const attached = await readEvidence(tx, unit, period);
    const same = (signs ? signedPapers(signs, attached) : attached).find((one) => one.key === key && one.file.hash === file.hash);
    if (same) return viewEvidence(same);
    if (attached.reduce((sum, one) => sum + one.file.size, file.size) > mostPerPeriod)
      throw refuse("evidence.much", "Minh chứng của kỳ này đã gần 200 MB.", "Hãy gỡ tệp không cần, hoặc gộp và nén các tệp lớn.", key);
    await addEvidence(tx, { id, unit, period, key, name, by: actor.id, at }, file, audit);
    return { id, key, name, size: file.size, type: file.type, by: actor.name, at: at.toISOString() };
  });
};

/**
 * The bytes' name, type and hash for a person who may read the unit's drafts, or who receives the report in which the
 * file was sent; null for everybody else, as if there were no such file.
 */
export const evidenceFile = async (ctx: Context, id: string): Promise<(StoredFile & { name: string }) | null> => {
  const actor = await signIn(ctx);
  const row = input.id.safeParse(id).success ? await findEvidence(ctx.db, id) : null;
  if (!row) return null;
  const allowed =
    grantFor(ctx, actor, "draft.read", row.unit) !== null || (grantFor(ctx, actor, "report.read", row.unit) !== null && (await wasSent(ctx, row)));
  return allowed ? { ...row.file, name: row.name } : null;
};

const wasSent = async ({ world, db }: Context, row: EvidenceRow): Promise<boolean> => {
  const { unit, period, key, file } = row;
  for (const { owed, report } of await standingIn({ world }, db, unit, period)) {
    if (signedPapers(report, [row]).length > 0) return true;
    const content = (await readSent(db, owed, report))?.content as ReportContent | undefined;
    if (content?.cells.some((cell) => cell.key === key && cell.evidence.includes(file.hash))) return true;
  }
  return false;
};
