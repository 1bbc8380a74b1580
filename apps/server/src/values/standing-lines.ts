import type { IsoDate, UnitTree } from "@xhht/core";
import type { ValueRow } from "@xhht/documents/exchange";
import { daysOfRows } from "./row-day.ts";
import { aSuccessorSpeaks, type Heard, predecessorsSpeak, successorsSpeak } from "./spoken-for.ts";

/** Lines of one figure whose units followed each other: those that stand, and those whose people are counted in another. */
export interface StandingLines {
  counted: ValueRow[];
  /** Lines with an answer that gave way to the answer of a unit that came after. */
  replaced: ValueRow[];
}

/** The units of lines, each with the day of its line. */
export const heardIn = (rows: readonly ValueRow[], on: IsoDate): Heard => {
  const dayOf = daysOfRows(on);
  return new Map(rows.map((row) => [row.unit, dayOf(row)]));
};

/** How much a line says: an answer, only a denominator, or nothing. */
const says = ({ state, denominator }: ValueRow): 0 | 1 | 2 => {
  if (state !== "not_reported") return 2;
  return denominator === null ? 0 : 1;
};

/**
 * Sorts out lines so that nobody is counted twice and no line gives way to one that says less: an answer gives way to that of
 * any successor, a line without one to whoever speaks for all of its people.
 */
export const standingLines = (rows: readonly ValueRow[], tree: UnitTree, on: IsoDate): StandingLines => {
  const answers = rows.filter((row) => says(row) === 2);
  const said = heardIn(answers, on);
  const replaced = new Set(answers.filter(({ unit }) => aSuccessorSpeaks(unit, said, tree)));
  const left = rows.filter((row) => !replaced.has(row));
  const saying = [0, 1, 2].map((least) => heardIn(left.filter((row) => says(row) >= least), on)) as [Heard, Heard, Heard];
  const idle = (row: ValueRow, much: 0 | 1): boolean =>
    successorsSpeak(row.unit, saying[much], tree) || predecessorsSpeak(row.unit, saying[(much + 1) as 1 | 2], tree);
  const stands = (row: ValueRow): boolean => {
    const much = says(row);
    return much === 2 || !idle(row, much);
  };
  return { counted: left.filter(stands), replaced: [...replaced] };
};
