import { eq } from "drizzle-orm";
import type { Queries } from "./database.ts";

/** How far a database is a demo: `begun` was interrupted before its figures were there, and is filled by the next start. */
export type DemoFlag = "begun" | "ready" | null;

const key = "demo";

/** Whether this database holds simulated figures. */
export const readDemoFlag = async ({ q, t: { meta } }: Queries): Promise<DemoFlag> =>
  ((await q.select({ value: meta.value }).from(meta).where(eq(meta.key, key)))[0]?.value as DemoFlag | undefined) ?? null;

/** Says that this database holds simulated figures; it never becomes a real one again. */
export const writeDemoFlag = async ({ q, t: { meta } }: Queries, value: Exclude<DemoFlag, null>): Promise<void> => {
  await q.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } });
};
