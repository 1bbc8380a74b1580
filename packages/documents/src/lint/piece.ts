import type { Letters } from "./format.ts";
import type { Paragraph, Run } from "./word-file.ts";

/** A stretch of a paragraph between tabs or line breaks: heads are often built with tabs. */
export interface HeadPiece {
  text: string;
  runs: Run[];
  paragraph: Paragraph;
}

/** Cuts paragraphs at tabs and line breaks; empty stretches are left out. */
export const piecesOf = (paragraphs: readonly Paragraph[]): HeadPiece[] =>
  paragraphs.flatMap((paragraph) => {
    const pieces: HeadPiece[] = [{ text: "", runs: [], paragraph }];
    for (const { text, letters } of paragraph.runs) {
      text.split(/[\t\n]+/u).forEach((part, index) => {
        if (index > 0) pieces.push({ text: "", runs: [], paragraph });
        const last = pieces.at(-1)!;
        last.text += letters.caps ? part.toLocaleUpperCase("vi") : part;
        if (part !== "") last.runs.push({ text: part, letters });
      });
    }
    return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, " ").trim() })).filter(({ text }) => text !== "");
  });

/** The look of the greater part of some runs. */
export const mainLetters = (runs: readonly Run[]): Letters =>
  runs.filter(({ text }) => text.trim() !== "").toSorted((a, b) => b.text.length - a.text.length)[0]?.letters ?? {};

/** Whether every word of some runs has a look. */
export const allRuns = (runs: readonly Run[], holds: (letters: Letters) => boolean): boolean =>
  runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).every(({ letters }) => holds(letters));

/** Whether all letters of a text are large. */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether a size lies between two, as printers do: half a point is forgiven. */
export const sizeWithin = (size: number | undefined, least: number, most: number): boolean => size !== undefined && size >= least - 0.01 && size <= most + 0.01;
