import { randomUUID } from "node:crypto";
import type { IsoDate, UnitId } from "@xhht/core";
import { createImport, listImports } from "@xhht/db";
import { authorize, signIn } from "../access.ts";
import { auditEntry } from "../audit-entry.ts";
import type { Context } from "../context.ts";
import { Refused, refuse } from "../refused.ts";

/** How many documents of one unit may be open at once. */
const mostOpen = 30;

/** A whole file, and for which unit it is read. */
export interface NewImportFile {
  unit: UnitId;
  fileName: string;
  bytes: Uint8Array;
}

/** Refuses whoever may not read papers in for a unit: before a byte of the file is taken. */
export const mayImport = async (ctx: Context, unit: UnitId): Promise<void> => {
  const actor = await signIn(ctx);
  authorize(ctx, actor, "import.write", unit);
  const open = (await listImports(ctx.db, unit)).filter(({ state }) => state === "open");
  if (open.length >= mostOpen)
    throw refuse("import.many", `Đơn vị đang có ${mostOpen} văn bản đọc dở.`, "Hãy lưu hoặc bỏ bớt văn bản cũ rồi nhập tiếp.");
};

/** Reads a file in a thread of its own and keeps what was understood, with the line in the log; a file that cannot be read is refused with the reason. Gives the id. */
export const startImport = async (ctx: Context, { unit, fileName, bytes }: NewImportFile): Promise<{ id: string }> => {
  const actor = await signIn(ctx);
  authorize(ctx, actor, "import.write", unit);
  const [{ importGround }, { noChoices, readerOfProcess }] = await Promise.all([import("./import-ground.ts"), import("@xhht/documents/imports")]);
  const ground = importGround(ctx, unit);
  if (!ground) throw refuse("import.nation", "Cả nước không có kế hoạch của riêng một đơn vị.", "Hãy chọn tỉnh, xã hoặc phường có văn bản này.");
  const { own, elsewhere, where } = ground;
  const read = await readerOfProcess().plan(bytes, fileName, { own, elsewhere, where }, actor.id);
  if (!read.ok) throw new Refused(read.issues, read.issues.some(({ code }) => code === "file.busy") ? "TOO_MANY_REQUESTS" : "UNPROCESSABLE_CONTENT");
  const id = randomUUID();
  const { text, reading } = read.value;
  const draft = { id, unit, fileName, by: actor.id, at: ctx.now(), text, reading, choices: noChoices() };
  await createImport(ctx.db, draft, auditEntry(ctx, actor, unit, { act: "import.start", object: id, details: { name: fileName } }));
  return { id };
};

/** From which day a definition with a new plan holds: always, where the unit had none of its own; else from the plan's first day in the unit's life. */
export const effectOfDefinition = (isNew: boolean, effect: IsoDate, validFrom: IsoDate): IsoDate => (isNew ? "0000" : effect > validFrom ? effect : validFrom);

