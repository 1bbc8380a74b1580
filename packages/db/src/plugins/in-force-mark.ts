import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Queries } from "../database.ts";

const key = "inForce";

/** Another text after every definition that people stored: a server whose text differs has not seen it. Null where nobody stored any. */
export const inForceMark = async ({ q, t: { meta } }: Queries): Promise<string | null> =>
  (await q.select({ value: meta.value }).from(meta).where(eq(meta.key, key)))[0]?.value ?? null;

/** Changes the mark, in the transaction that stores a definition. */
export const changeInForceMark = async ({ q, t: { meta } }: Queries): Promise<void> => {
  const value = randomUUID();
  await q.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } });
};
