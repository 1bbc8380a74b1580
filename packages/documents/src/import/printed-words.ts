import type { PrintedLine, PrintedWords } from "@xhht/core";
import { isParagraph, piecesOf, readSheet } from "../outline/outline.ts";
import type { Reading } from "../reading.ts";

/** A slip of scanners that reads as another word; the number behind it tells what was meant. */
const slip = /(?<!\p{L})([Pp])h[ầấâ]n [đd][ầấâ]u(?=\s+(?:\d|đạt|có|trên|từ))/gu;
const righted = (text: string): string => text.replace(slip, "$1hấn đấu");

/** The lines of the one top section of a role, from a place on; none where there are several such, or a table stands in it. */
const linesOf = (text: string, { sections, closing, recipients, signature }: Reading, role: Reading["sections"][number]["role"], after = 0): PrintedLine[] => {
  const top = sections.filter(({ place }) => !place.includes("."));
  const [own, ...more] = top.filter((one) => one.role === role);
  if (!own || more.length > 0) return [];
  const ends = [top[top.indexOf(own) + 1], closing[0], recipients[0], signature].flatMap((one) => (one && one.span[0] > own.span[1] ? [one.span[0]] : []));
  if (ends.length === 0) return [];
  const [from, to] = [Math.max(own.span[1], after), Math.min(...ends)];
  const { lines, layout } = readSheet(text);
  const pieces = piecesOf(lines.filter(({ offsets }) => offsets.length > 0 && offsets[0]! >= from && offsets[0]! < to), layout);
  if (!pieces.every(isParagraph)) return [];
  return pieces.filter(isParagraph).map(({ mark, passage }) => ({ mark: mark?.label ?? null, text: righted(passage.text) }));
};

/** Where the general goal ends: what follows it are the goals one by one. */
const afterGeneralGoal = ({ sections, generalGoal }: Reading): number =>
  Math.max(0, ...sections.filter(({ role }) => role === "goal").map(({ span }) => span[1]), ...generalGoal.map(({ span }) => span[1]));

/**
 * What the official text of an imported plan keeps word for word: how it opens, its goals, its section on reports, how it
 * closes. A plan that a decision issues opens with that decision.
 */
export const printedWords = (text: string, reading: Reading): PrintedWords => ({
  opening: reading.decision ? [] : reading.opening.map((one) => one.text),
  goals: linesOf(text, reading, "objectives", afterGeneralGoal(reading)),
  reporting: linesOf(text, reading, "reporting"),
  closing: reading.closing.map((one) => one.text),
});
