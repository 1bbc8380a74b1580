import type { EntryKey, PeriodId, PersonId, UnitId } from "@xhht/core";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

/** A file on its way up. */
export interface Upload {
  /** Becomes the id of the evidence. */
  id: string;
  person: PersonId;
  unit: UnitId;
  period: PeriodId;
  key: EntryKey;
  name: string;
  /** Bytes it will have, and bytes that have come. */
  size: number;
  received: number;
  startedAt: Date;
}

const one = prepared(({ q, t: { upload } }) => q.select().from(upload).where(eq(upload.id, sql.placeholder("id"))).prepare());

/** Begins an upload; a second time with the same id does nothing. */
export const startUpload = async ({ q, t: { upload } }: Queries, started: Upload): Promise<void> => {
  await q.insert(upload).values(started).onConflictDoNothing();
};

/** An upload that was begun and neither finished nor given up, or null. */
export const findUpload = async (db: Queries, id: string): Promise<Upload | null> => (await one(db).execute({ id }))[0] ?? null;

/** Says that bytes came; false where somebody else moved it on from `from` meanwhile, and then nothing changed. */
export const advanceUpload = async ({ q, t: { upload } }: Queries, id: string, from: number, to: number): Promise<boolean> =>
  (await q.update(upload).set({ received: to }).where(and(eq(upload.id, id), eq(upload.received, from))).returning({ id: upload.id })).length > 0;

/** Gives up an upload. */
export const endUpload = async ({ q, t: { upload } }: Queries, id: string): Promise<void> => {
  await q.delete(upload).where(eq(upload.id, id));
};

/** Uploads that were begun before a moment: their bytes may be thrown away. */
export const staleUploads = ({ q, t: { upload } }: Queries, before: Date): Promise<Upload[]> =>
  Promise.resolve(q.select().from(upload).where(lt(upload.startedAt, before)));
