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

/** What stands between two pieces: nothing, a space, or a tab where they are columns apart. */
const gapOf = (before: PlacedText, after: PlacedText): string => {
  const gap = after.x - (before.x + before.width);
  const size = Math.max(before.size, after.size);
  if (gap > 2 * size) return "\t";
  return gap > 0.15 * size && !before.text.endsWith(" ") && !after.text.startsWith(" ") ? " " : "";
};

const textOf = (pieces: readonly PlacedText[]): string => {
  let text = "";
  let before: PlacedText | undefined;
  for (const piece of pieces) {
    if (isBlank(piece)) {
      // A blank may be as wide as a column: only its place counts.
      if (before && piece.width < piece.size && !text.endsWith(" ")) text += " ";
      continue;
    }
    const gap = before ? gapOf(before, piece) : "";
    text = (gap === "\t" ? text.trimEnd() : text) + (gap === " " && text.endsWith(" ") ? "" : gap) + piece.text;
    before = piece;
  }
  return text.replaceAll("\u00a0", " ").replaceAll(/[\p{Cc}\u00ad\u200b\ufeff]/gu, (sign) => (sign === "\t" ? sign : "")).replaceAll(/ {2,}/g, " ").trim();
};

/**
 * The lines of a page, from its pieces in whatever order the file has them: top to bottom, a tab between columns, a blank
 * line where the page leaves markedly more room than between its other lines.
 */
export const pageLines = (pieces: readonly PlacedText[]): string[] => {
  const lines = intoLines(pieces.filter((piece) => piece.text !== "" && piece.size > 0)).filter((line) => !line.every(isBlank));
  const places = lines.map((line) => line.find((piece) => !isBlank(piece))!.y);
  const steps = places.slice(1).map((y, index) => places[index]! - y);
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return lines.flatMap((line, index) => (index > 0 && steps[index - 1]! > 1.6 * usual ? ["", textOf(line)] : [textOf(line)]));
};
