import type { PlacedText } from "./pdf-lines.ts";

/** Lines `from` to `to` (not counted) of a page as rows of cells. */
export interface PlacedTable {
  from: number;
  to: number;
  rows: string[][];
}

type Line = readonly PlacedText[];
type Gutter = readonly [from: number, to: number];

const ordinalHead = /^(?:S?TT|Số TT)\.?$/iu;
const ordinal = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Da-dđ])[.)]?$/u;
/** Columns stand at least so far apart in some of their lines, and in each of them, in points. */
const apart = 3;
const least = 1;

/** No page that people read has more lines, no line more pieces; only time is lost on others. */
const mostLines = 200;
const mostPieces = 200;

const printed = (line: Line): PlacedText[] => line.filter(({ text }) => text.trim() !== "");
const heightOf = (line: Line): number => printed(line)[0]?.y ?? 0;

/** The free stretches of `gutters` that a line leaves free too. */
const narrowed = (gutters: readonly Gutter[], line: Line): Gutter[] =>
  printed(line).reduce<Gutter[]>(
    (free, { x, width }) => free.flatMap(([from, to]): Gutter[] => (x >= to || x + width <= from ? [[from, to]] : [[from, Math.min(to, x)] as const, [Math.max(from, x + width), to] as const].filter(([a, b]) => b - a >= least))),
    [...gutters],
  );

/** As `narrowed`, or null where the line runs across a gutter as no line of a table does. */
const within = (gutters: readonly Gutter[], line: Line): Gutter[] | null => {
  const free = narrowed(gutters, line);
  const kept = gutters.filter(([from, to]) => free.some(([a, b]) => a >= from && b <= to)).length;
  return kept === gutters.length ? free : null;
};

/** What all of some lines leave free between their outermost pieces: the more lines, the surer a gutter is no gap between words. */
const between = (lines: readonly Line[]): Gutter[] => {
  const pieces = lines.flatMap(printed);
  const [left, right] = [Math.min(...pieces.map(({ x }) => x)), Math.max(...pieces.map(({ x, width }) => x + width))];
  return lines.reduce<Gutter[]>(narrowed, [[left, right]]).filter(([from, to]) => from > left && to < right && to - from >= apart);
};

const widest = (gutters: readonly Gutter[], columns: readonly Gutter[]): number[] =>
  columns.map(([from, to]) => {
    const inside = gutters.filter(([a, b]) => a >= from && b <= to).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]!;
    return (inside[0] + inside[1]) / 2;
  });

/** Where rows end whose numbers stand in their middle: each as far below its number as it begins above; and by how much the last one misses the last line. */
const centredEnds = (heights: readonly number[], numbers: readonly number[], leading: number): { ends: number[]; off: number } => {
  let top = heights[0]! + leading / 2;
  const ends = numbers.slice(0, -1).map((y, at) => {
    const end = 2 * y - top;
    const above = heights.findLast((one) => one > end + leading * 0.1 && one > numbers[at + 1]!) ?? y;
    const below = heights.find((one) => one < above - leading * 0.1) ?? above - leading;
    top = above - Math.min(leading / 2, (above - below) / 2);
    return (above + below) / 2;
  });
  return { ends: [...ends, -Infinity], off: Math.abs(2 * numbers.at(-1)! - top - (heights.at(-1)! - leading / 2)) };
};

/** Where each row ends: above the next number where numbers stand on top of their rows, else by the middle of the row. */
const rowEnds = (heights: readonly number[], numbers: readonly number[], leading: number): number[] => {
  const centred = centredEnds(heights, numbers, leading);
  const isCentred = heights.some((y) => y > numbers[0]! + leading * 0.25) || centred.off < leading * 0.6;
  return isCentred ? centred.ends : numbers.map((_, at) => (numbers[at + 1] === undefined ? -Infinity : numbers[at + 1]! + leading * 0.25));
};

/** The table that the last page ended in: its columns, for a page that goes on without a head. */
export interface OpenTable {
  gutters: readonly Gutter[];
}

/** Lines from `from` to `to` as rows between gutters; null where fewer than `rows` of them are numbered. */
const rowsOf = (lines: readonly Line[], edges: readonly number[], leading: number, least: number, say: (pieces: Line) => string): string[][] | null => {
  const columnOf = ({ x, width }: PlacedText): number => edges.filter((edge) => x + width / 2 > edge).length;
  const numbers = lines.flatMap((line) => printed(line).filter((piece) => columnOf(piece) === 0 && (ordinal.test(piece.text.trim()) || ordinalHead.test(piece.text.trim()))).map(({ y }) => y).slice(0, 1));
  if (numbers.length < least) return null;
  const ends = rowEnds(lines.map(heightOf), numbers, leading);
  const rows = ends.map(() => Array.from({ length: edges.length + 1 }, (): string[] => []));
  for (const line of lines) {
    const row = rows[ends.findIndex((end) => heightOf(line) > end)]!;
    row.forEach((cell, column) => {
      const said = say(line.filter((piece) => columnOf(piece) === column)).replaceAll("\t", " ");
      if (said !== "") cell.push(said);
    });
  }
  return rows.map((row) => row.map((cell) => cell.join(" ")));
};

/** How far lines go on within gutters, from `from` up or down; with what all of them leave free. */
const goesOn = (lines: readonly Line[], from: number, step: 1 | -1, gutters: readonly Gutter[], leading: number): { end: number; gutters: readonly Gutter[] } => {
  let [end, free] = [from, gutters];
  for (;;) {
    const line = lines[end + step];
    const next = line && Math.abs(heightOf(line) - heightOf(lines[end]!)) < 2.6 * leading ? within(free, line) : null;
    if (!next) return { end, gutters: free };
    [end, free] = [end + step, next];
  }
};

const leadingOf = (line: Line): number => Math.max(...printed(line).map(({ size }) => size)) * 1.15;

const headed = (lines: readonly Line[], head: number, say: (pieces: Line) => string): (PlacedTable & OpenTable) | null => {
  const leading = leadingOf(lines[head]!);
  const left = printed(lines[head]!).find(({ text }) => ordinalHead.test(text.trim()))!;
  const rowed = lines.flatMap((line, at) => {
    const [number] = printed(line);
    return at > head && number && ordinal.test(number.text.trim()) && Math.abs(number.x + number.width / 2 - left.x - left.width / 2) < left.width && printed(line).length > 2 ? [at] : [];
  });
  const [first] = rowed;
  // Numbered rows show the columns better than the head does, whose words may stand line by line.
  const columns = first === undefined || rowed.length < 2 ? [] : between(rowed.slice(0, 4).map((at) => lines[at]!));
  if (first === undefined || columns.length < 2) return null;
  const up = goesOn(lines, first, -1, columns, leading);
  const down = goesOn(lines, first, 1, up.gutters, leading);
  const rows = up.end > head ? null : rowsOf(lines.slice(up.end, down.end + 1), widest(down.gutters, columns), leading, 3, say);
  return rows && { from: up.end, to: down.end + 1, rows, gutters: columns };
};

/** The rows at the top of a page that go on with the table of the page before. */
const carriedOn = (lines: readonly Line[], { gutters }: OpenTable, say: (pieces: Line) => string): (PlacedTable & OpenTable) | null => {
  if (lines.length === 0 || within(gutters, lines[0]!) === null) return null;
  const leading = leadingOf(lines[0]!);
  const down = goesOn(lines, 0, 1, within(gutters, lines[0]!)!, leading);
  const rows = rowsOf(lines.slice(0, down.end + 1), widest(down.gutters, gutters), leading, 1, say);
  return rows && { from: 0, to: down.end + 1, rows, gutters };
};

/**
 * The tables of a page that number their rows, from its lines top to bottom, and the one that is open at its end; `say`
 * gives the words of pieces side by side, `before` is the table open at the end of the page before.
 */
export const tablesOn = (lines: readonly Line[], say: (pieces: Line) => string, before: OpenTable | null): { tables: PlacedTable[]; open: OpenTable | null } => {
  if (lines.length > mostLines || lines.some((line) => line.length > mostPieces)) return { tables: [], open: null };
  const carried = before && carriedOn(lines, before, say);
  const tables = carried ? [carried] : [];
  lines.forEach((line, at) => {
    if (at < (tables.at(-1)?.to ?? 0) || !printed(line).some(({ text }) => ordinalHead.test(text.trim()))) return;
    const table = headed(lines, at, say);
    if (table && table.from >= (tables.at(-1)?.to ?? 0)) tables.push(table);
  });
  const last = tables.at(-1);
  // Below it at most the number of the page.
  return { tables, open: last && lines.length - last.to <= 1 ? last : null };
};
