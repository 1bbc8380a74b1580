import { type UnitId, unitId } from "@xhht/core";
import { and, eq, inArray, max, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { takeTurn } from "../take-turn.ts";
import { dayOf, height, provinceOf } from "./boundaries.ts";
import type { Counting } from "./counting.ts";
import type { Fact } from "./fact.ts";
import { createFactMemory } from "./fact-memory.ts";
import { type FiguresAbove, figuresAbove, type Sources } from "./figures-above.ts";
import { type Place, placesAbove } from "./places.ts";
import { readFacts } from "./read-facts.ts";
import { figuresByUnit, readRolled, type RolledPlace, writeRolled } from "./rolled-rows.ts";

/** What one folding brought up to date. */
export interface Folding {
  /** Units and periods of which something was sent since the last one. */
  marks: number;
  /** Units above whose figures were worked out. */
  places: number;
}

/** The stored facts and figures, as they stand for a handle. */
export const storedFigures = (db: Queries): Sources => ({
  facts: (units, period) => readFacts(db, units, { periods: [period] }),
  rolled: async (units, period) => figuresByUnit(await readRolled(db, units, [period])),
});

/** Folding takes turns: the name of the turn. */
export const turnOfFolding = "figures";

/** What each folding of a program's life shares: it is made once for a counting. */
export type Folder = (db: Queries, now: Date) => Promise<Folding>;

/**
 * Makes the one who folds: takes every mark, works the figures of the units above out anew, and forgets the marks, all in
 * one transaction. Servers take turns; a sending that runs meanwhile keeps its mark for the next time.
 */
export const createFolder = (counting: Counting): Folder => {
  const workOut = figuresAbove(counting);
  const memory = createFactMemory();
  return async (db, now) => {
    try {
      const done = await db.tx(async (tx) => {
        await takeTurn(tx, turnOfFolding);
        const marks = await takeMarks(tx);
        if (marks.length === 0) return { marks: 0, places: 0 };
        await memory.begin(tx, marks);
        const places = placesAbove(counting, marks);
        await writeFigures(tx, counting, workOut, places, now, (units, period) => memory.facts(tx, units, period));
        return { marks: marks.length, places: places.length };
      });
      if (done.marks > 0) memory.keep();
      return done;
    } catch (error) {
      memory.forget();
      throw error;
    }
  };
};

const takeMarks = async ({ dialect, q, t: { dirty } }: Queries): Promise<Place[]> => {
  const free = sql`(${dirty.unit}, ${dirty.period}) in (select unit, period from dirty for update skip locked)`;
  const taken = q.delete(dirty);
  return (dialect === "postgres" ? taken.where(free) : taken).returning({ unit: dirty.unit, period: dirty.period });
};

/**
 * Works out and writes the figures of some places, what is below first, and says that they stand as of now. Places of one
 * height and period are read and written together: on a busy server it is the round trips that last.
 */
export const writeFigures = async (
  tx: Queries, counting: Counting, workOut: FiguresAbove, places: readonly Place[], now: Date, readFrom: Sources["facts"] = storedFigures(tx).facts,
): Promise<void> => {
  for (const together of tiers(counting, places)) {
    const { period } = together[0]!;
    const { facts, latest } = await factsBelow(counting, together, readFrom);
    const rolled = storedFigures(tx).rolled;
    const written: RolledPlace[] = [];
    const stamps: Stamp[] = [];
    for (const { unit: id } of together) {
      const unit = counting.tree.byId(id)!;
      const between = counting.tree.children(unit, dayOf(unit, period)).filter(({ level }) => level !== "commune").map(unitId);
      written.push({ unit: id, period, province: provinceOf(counting.tree, unit, period), figures: await workOut({ facts, rolled }, id, period) });
      stamps.push({ unit: id, period, at: now, lastSentAt: later(latest(id), between.length === 0 ? null : await latestOf(tx, between, period)) });
    }
    await writeRolled(tx, written);
    await stampAll(tx, stamps);
  }
};

/** Places of one height and one period, what is below first. */
const tiers = ({ tree }: Counting, places: readonly Place[]): Place[][] => {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${height(tree.byId(place.unit)!)} ${place.period}`;
    found.set(key, [...(found.get(key) ?? []), place]);
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tier]) => tier);
};

interface FactsBelow {
  facts: Sources["facts"];
  /** The latest sending directly below a unit. */
  latest(unit: UnitId): Date | null;
}

/** Reads what lies directly below some places at once. */
const factsBelow = async ({ tree }: Counting, places: readonly Place[], readFrom: Sources["facts"]): Promise<FactsBelow> => {
  const { period } = places[0]!;
  const below = new Map(places.map(({ unit: id }) => {
    const unit = tree.byId(id)!;
    return [id, tree.children(unit, dayOf(unit, period)).map(unitId)];
  }));
  const byUnit = new Map<UnitId, Fact[]>([...below.values()].flat().map((id) => [id, []]));
  for (const fact of await readFrom([...byUnit.keys()], period)) byUnit.get(fact.unit)!.push(fact);
  return {
    facts: async (units, span) =>
      span === period && units.every((unit) => byUnit.has(unit)) ? units.flatMap((unit) => byUnit.get(unit)!) : readFrom(units, span),
    latest: (id) => below.get(id)!.reduce<Date | null>((last, child) => byUnit.get(child)!.reduce<Date | null>((one, { sentAt }) => later(one, sentAt), last), null),
  };
};

const later = (a: Date | null, b: Date | null): Date | null => (a === null || (b !== null && b > a) ? b : a);

const latestOf = async ({ q, t: { folded } }: Queries, units: string[], period: string): Promise<Date | null> => {
  const below = and(inArray(folded.unit, units), eq(folded.period, period));
  return (await q.select({ at: max(folded.lastSentAt) }).from(folded).where(below))[0]?.at ?? null;
};

interface Stamp extends Place {
  at: Date;
  lastSentAt: Date | null;
}

const stampAll = async ({ q, t: { folded } }: Queries, stamps: readonly Stamp[]): Promise<void> => {
  const set = { at: sql`excluded.at`, lastSentAt: sql`excluded.last_sent_at`, revision: sql`${folded.revision} + 1` };
  await inChunks(stamps, (chunk) =>
    q.insert(folded).values(chunk.map((one) => ({ ...one, revision: 1 }))).onConflictDoUpdate({ target: [folded.unit, folded.period], set }),
  );
};
