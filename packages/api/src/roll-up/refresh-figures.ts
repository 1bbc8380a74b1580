import { figuresBasis, type Folding, keepBasis, knownBasis, type Queries, rebuildFigures, replaceFacts, sentPlaces } from "@xhht/db";
import type { World } from "../world.ts";
import { factsOfSent } from "./sent-facts.ts";

/** What bringing all figures up to date did; null where they rested on the same tree and the same rules. */
export type Refreshed = Folding | null;

/** Writes the facts of every report that was sent from its snapshot: those of a closed report may be missing, never other. */
export const refillFacts = async (world: World, db: Queries, now: Date): Promise<void> => {
  for (const place of await sentPlaces(db))
    await db.tx(async (tx) => replaceFacts(tx, place.unit, place.period, await factsOfSent(world, tx, place), now));
};

/**
 * Works all figures out anew where they rest on another tree or other rules than those of this program, or on none: then
 * the facts too are written from the snapshots, so that an older installation has them.
 */
export const refreshFigures = async (world: World, db: Queries, now: Date): Promise<Refreshed> => {
  const basis = await figuresBasis(db);
  const known = await knownBasis(db);
  if (known === basis) return null;
  if (known === null) await refillFacts(world, db, now);
  const done = await rebuildFigures(db, world.counting, now);
  await keepBasis(db, basis);
  return done;
};
