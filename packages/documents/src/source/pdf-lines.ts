import { doubt, fillSpaces } from "./missing-spaces.ts";
import { type OpenTable, tablesOn } from "./pdf-table.ts";

/** A piece of text where it stands on a page; the origin is at the bottom left, lengths are in points. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of its letters. */
  size: number;
}

const isBlank = ({ text }: PlacedText): boolean => text.trim() === "";

/** Pieces on one base line, from left to right; a raised or lowered sign belongs to the line that it touches. */
const intoLines = (pieces: readonly PlacedText[]): PlacedText[][] => {
  const lines: { y: number; size: number; pieces: PlacedText[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - piece.y < 0.45 * Math.max(line.size, piece.size)) {
      line.pieces.push(piece);
      // The tallest letters say where the line stands.
      if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines.map((line) => line.pieces.toSorted((a, b) => a.x - b.x));
};

const narrow = /[iltjfrI.,;:'!|()[\] -]/;
const wide = /[mwMW]/;
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (narrow.test(sign) ? 0.55 : wide.test(sign) ? 1.6 : /\p{Lu}/u.test(sign) ? 1.35 : 1), 0);

/**
 * Letters that a font lacks come as pieces of another font, laid over a gap that the first piece gives as a space. Cuts
 * that piece at the space which stands where the letter does; a space of the sentence beside the gap was lost in it.
 */
const cutAround = (piece: PlacedText, letter: PlacedText): PlacedText[] | null => {
  const spaces = [...piece.text.matchAll(/ /g)].map(({ index: at }) => {
    const [before, after] = [widthOf(piece.text.slice(0, at)), widthOf(piece.text.slice(at + 1))];
    const unit = (piece.width - letter.width) / Math.max(0.1, before + after);
    return { at, off: Math.abs(piece.x + unit * before - letter.x) };
  });
  const best = spaces.toSorted((a, b) => a.off - b.off)[0];
  if (!best) return null;
  const end = letter.x + letter.width;
  return [
    { ...piece, text: piece.text.slice(0, best.at), width: letter.x - piece.x },
    { ...letter, text: `${doubt}${letter.text}${doubt}` },
    { ...piece, text: piece.text.slice(best.at + 1), x: end, width: piece.x + piece.width - end },
  ].filter(({ text }) => text !== "");
};

/** Puts every piece that lies inside another one into it, where it belongs. */
const interleave = (pieces: readonly PlacedText[]): PlacedText[] => {
  const placed: PlacedText[] = [];
  for (const piece of pieces) {
    const slack = 0.1 * piece.size;
    const around = placed.findLastIndex((one) => one.x + slack < piece.x && one.x + one.width > piece.x + piece.width - slack && one.text.includes(" "));
    const cut = around < 0 ? null : cutAround(placed[around]!, piece);
    if (cut) placed.splice(around, 1, ...cut);
    else placed.push(piece);
  }
  return placed;
};

/** What stands between two pieces: nothing, a space, or a tab where they are columns apart. */
const gapOf = (before: PlacedText, after: PlacedText): string => {
  const gap = after.x - (before.x + before.width);
  const size = Math.max(before.size, after.size);
  if (gap > 2 * size) return "\t";
  return gap > 0.15 * size && !before.text.endsWith(" ") && !after.text.startsWith(" ") ? " " : "";
};

/** More pieces than a line of letters set one by one has: laid over each other by the thousand they only cost time. */
const crowded = 400;

/** The pieces of a line in the order in which they are read. */
const inReadingOrder = (pieces: readonly PlacedText[]): readonly PlacedText[] => {
  if (pieces.length > crowded) return pieces;
  const printed = pieces.filter((piece) => !isBlank(piece));
  // A blank that letters of another font stand on is a gap left for them.
  const covered = (blank: PlacedText): boolean => {
    const middle = blank.x + blank.width / 2;
    return printed.some(({ x, width }) => x < middle && x + width > middle);
  };
  return [...interleave(printed), ...pieces.filter((piece) => isBlank(piece) && !covered(piece))].toSorted((a, b) => a.x - b.x);
};

const textOf = (pieces: readonly PlacedText[]): string => {
  let text = "";
  let before: PlacedText | undefined;
  for (const piece of inReadingOrder(pieces)) {
    if (isBlank(piece)) {
      // A blank may be as wide as a column: only its place counts.
      if (before && piece.width < piece.size && !text.endsWith(" ")) text += " ";
      continue;
    }
    const gap = before ? gapOf(before, piece) : "";
    text = (gap === "\t" ? text.trimEnd() : text) + (gap === " " && text.endsWith(" ") ? "" : gap) + piece.text;
    before = piece;
  }
  return fillSpaces(text).replaceAll("\u00a0", " ").replaceAll(/[\p{Cc}\u00ad\u200b\ufeff]/gu, (sign) => (sign === "\t" ? sign : "")).replaceAll(/ {2,}/g, " ").trim();
};

/**
 * The lines of a page, from its pieces in whatever order the file has them: top to bottom, a tab between columns, a blank
 * line where the page leaves markedly more room than between its other lines.
 */
export const pageLines = (pieces: readonly PlacedText[], before: OpenTable | null = null): { lines: string[]; open: OpenTable | null } => {
  const lines = intoLines(pieces.filter((piece) => piece.text !== "" && piece.size > 0)).filter((line) => !line.every(isBlank));
  const places = lines.map((line) => line.find((piece) => !isBlank(piece))!.y);
  const steps = places.slice(1).map((y, index) => places[index]! - y);
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const { tables, open } = tablesOn(lines, textOf, before);
  const texts = lines.flatMap((line, index) => {
    const table = tables.find(({ from, to }) => index >= from && index < to);
    if (table) return index === table.from ? table.rows.map((row) => row.join("\t")) : [];
    return index > 0 && steps[index - 1]! > 1.6 * usual ? ["", textOf(line)] : [textOf(line)];
  });
  return { lines: texts, open };
};
