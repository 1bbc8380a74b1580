import { furnitureOf } from "./furniture.ts";
import { type Line, readLines } from "./line.ts";
import { joinParagraphs, type Layout, layoutOf, type Paragraph, type TitleRule } from "./paragraph.ts";
import { cutTables } from "./table.ts";
import type { Piece } from "./tree.ts";

/** A text as lines, with what belongs to the page set apart. */
export interface Sheet {
  lines: Line[];
  furniture: Line[];
  layout: Layout;
}

/** Reads a text (in NFC) into the lines that its writer wrote. */
export const readSheet = (text: string): Sheet => {
  const all = readLines(text);
  const furniture = furnitureOf(all);
  const lines: Line[] = [];
  let page = false;
  for (const line of all) {
    page ||= line.startsPage;
    if (furniture.has(line)) continue;
    lines.push({ ...line, startsPage: page });
    page = false;
  }
  return { lines, furniture: [...furniture], layout: layoutOf(lines) };
};

/** Paragraphs and tables of some lines, in order. */
export const piecesOf = (some: readonly Line[], layout: Layout, titleOf?: TitleRule): Piece[] => {
  const { lines, tables } = cutTables(some);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { before, table } of tables) {
    pieces.push(...joinParagraphs(lines.slice(from, before), layout, titleOf), table);
    from = before;
  }
  pieces.push(...joinParagraphs(lines.slice(from), layout, titleOf));
  return pieces;
};

/** Whether a piece is a paragraph. */
export const isParagraph = (piece: Piece): piece is Paragraph => !("rows" in piece);
