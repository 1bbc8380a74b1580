import { unitId } from "@xhht/core";
import { and, eq, inArray, max, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { takeTurn } from "../take-turn.ts";
import { dayOf, provinceOf } from "./boundaries.ts";
import type { Counting } from "./counting.ts";
import { createFactMemory } from "./fact-memory.ts";
import { type FiguresAbove, figuresAbove, type Sources } from "./figures-above.ts";
import { type Place, placesAbove } from "./places.ts";
import { readFacts } from "./read-facts.ts";
import { figuresByUnit, readRolled, writeRolled } from "./rolled-rows.ts";

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

/** Works out and writes the figures of some places in the order given, and says that they stand as of now. */
export const writeFigures = async (
  tx: Queries, counting: Counting, workOut: FiguresAbove, places: readonly Place[], now: Date, readFrom: Sources["facts"] = storedFigures(tx).facts,
): Promise<void> => {
  const { tree } = counting;
  const stored = storedFigures(tx);
  for (const place of places) {
    const { unit: id, period } = place;
    const unit = tree.byId(id)!;
    let lastSentAt: Date | null = null;
    const facts: Sources["facts"] = async (units, span) => {
      const read = await readFrom(units, span);
      for (const { sentAt } of read) if (lastSentAt === null || sentAt > lastSentAt) lastSentAt = sentAt;
      return read;
    };
    const figures = await workOut({ ...stored, facts }, id, period);
    await writeRolled(tx, id, period, provinceOf(tree, unit, period), figures);
    const below = tree.children(unit, dayOf(unit, period)).filter(({ level }) => level !== "commune").map(unitId);
    await stamp(tx, place, later(lastSentAt, below.length === 0 ? null : await latestOf(tx, below, period)), now);
  }
};

const later = (a: Date | null, b: Date | null): Date | null => (a === null || (b !== null && b > a) ? b : a);

const latestOf = async ({ q, t: { folded } }: Queries, units: string[], period: string): Promise<Date | null> => {
  const below = and(inArray(folded.unit, units), eq(folded.period, period));
  return (await q.select({ at: max(folded.lastSentAt) }).from(folded).where(below))[0]?.at ?? null;
};

const stamp = async ({ q, t: { folded } }: Queries, { unit, period }: Place, lastSentAt: Date | null, at: Date): Promise<void> => {
  const row = { at, lastSentAt };
  await q
    .insert(folded)
    .values({ unit, period, revision: 1, ...row })
    .onConflictDoUpdate({ target: [folded.unit, folded.period], set: { ...row, revision: sql`${folded.revision} + 1` } });
};
