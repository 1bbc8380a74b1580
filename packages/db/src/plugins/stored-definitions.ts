import type { StoredDefinition } from "@xhht/core";
import { asc, desc, eq } from "drizzle-orm";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import { changeInForceMark } from "./in-force-mark.ts";

/** Adds a definition that somebody edited in the browser; from its date of effect it supersedes the folder of its id. */
export const storeDefinition = async (db: Queries, stored: StoredDefinition, { now }: { now: Date }): Promise<void> => {
  const { definition, effectiveFrom, version } = stored;
  await db.tx(async (tx) => {
    const { q, t: { pluginVersion } } = tx;
    const ofPlugin = eq(pluginVersion.plugin, definition.id);
    const [last] = await q
      .select({ number: pluginVersion.number })
      .from(pluginVersion)
      .where(ofPlugin)
      .orderBy(desc(pluginVersion.number))
      .limit(1);
    const number = last ? last.number + 1 : 0;
    const hash = contentHash(definition);
    await q.insert(pluginVersion).values({
      plugin: definition.id,
      number,
      version,
      hash,
      home: "stored",
      definition,
      loadedAt: now,
      effectiveFrom,
    });
    await changeInForceMark(tx);
  });
};

/** Definitions edited in the browser, by id, oldest first: what `compose` takes as `stored`. */
export const storedDefinitions = async ({ q, t: { pluginVersion } }: Queries): Promise<StoredDefinition[]> => {
  const { plugin, number, home, definition, effectiveFrom, version } = pluginVersion;
  return q
    .select({ definition, effectiveFrom, version })
    .from(pluginVersion)
    .where(eq(home, "stored"))
    .orderBy(asc(plugin), asc(number));
};
