import type { SeriesId } from "@xhht/core";
import type { Queries } from "../database.ts";
import { takeTurn } from "../take-turn.ts";
import type { Counting } from "./counting.ts";
import { raiseTurn } from "./fact-memory.ts";
import { figuresAbove } from "./figures-above.ts";
import { type Folding, storedFigures, turnOfFolding, writeFigures } from "./fold-dirty.ts";
import { type Place, placesAbove } from "./places.ts";
import { reportedPeriods } from "./read-facts.ts";
import { figuresByUnit, readRolled } from "./rolled-rows.ts";

/** Forgets every figure and works them all out from the facts, in one transaction: the same bytes as folding left. */
export const rebuildFigures = (db: Queries, counting: Counting, now: Date): Promise<Folding> =>
  db.tx(async (tx) => {
    await takeTurn(tx, turnOfFolding);
    await raiseTurn(tx);
    const { rolled, dirty } = tx.t;
    await tx.q.delete(dirty);
    await tx.q.delete(rolled);
    const reported = await reportedPeriods(tx);
    const places = placesAbove(counting, reported);
    await writeFigures(tx, counting, figuresAbove(counting), places, now);
    return { marks: reported.length, places: places.length };
  });

/** A stored figure that is not what the facts give. */
export interface FigureFault extends Place {
  series: SeriesId;
}

/**
 * The stored figures that are not what the facts below them give: each unit is held against what lies directly below it,
 * so the whole holds where every one of them does. Writes nothing; figures that still wait to be folded are named too.
 */
export const verifyFigures = (db: Queries, counting: Counting): Promise<FigureFault[]> =>
  db.tx(async (tx) => {
    await takeTurn(tx, turnOfFolding);
    const { rolled } = tx.t;
    const kept = await tx.q.selectDistinct({ unit: rolled.unit, period: rolled.period }).from(rolled);
    const places = new Map([...placesAbove(counting, await reportedPeriods(tx)), ...kept].map((place) => [`${place.unit} ${place.period}`, place]));
    const workOut = figuresAbove(counting);
    const faults: FigureFault[] = [];
    for (const { unit, period } of places.values()) {
      const right = await workOut(storedFigures(tx), unit, period);
      const stands = figuresByUnit(await readRolled(tx, [unit], [period])).get(unit) ?? new Map();
      for (const series of new Set([...right.keys(), ...stands.keys()]))
        if (JSON.stringify(right.get(series), order) !== JSON.stringify(stands.get(series), order)) faults.push({ unit, period, series });
    }
    return faults;
  });

const order = [
  "numerator", "denominator", "reported", "expected", "missingDenominator", "unknown", "suppressed", "estimatedNumerator", "estimatedDenominator",
];
