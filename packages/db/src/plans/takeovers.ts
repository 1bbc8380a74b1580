import type { Takeover } from "@xhht/core";
import { asc } from "drizzle-orm";
import type { Queries } from "../database.ts";

/** Records a takeover that core's `takeover` allowed. A second one of the same plan from the same day throws. */
export const recordTakeover = async ({ q, t }: Queries, { plugin, plan, ...rest }: Takeover): Promise<void> => {
  await q.insert(t.takeover).values({ plan: `${plugin}/${plan}`, ...rest });
};

/** All takeovers, by plan and day. */
export const listTakeovers = async ({ q, t }: Queries): Promise<Takeover[]> => {
  const rows = await q.select().from(t.takeover).orderBy(asc(t.takeover.plan), asc(t.takeover.from));
  return rows.map(({ plan: id, ...rest }) => {
    const [plugin = "", plan = ""] = id.split("/");
    return { plugin, plan, ...rest };
  });
};
