import type { Passage, Span } from "../passage.ts";
import type { Mark, MarkKind } from "./mark.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Table } from "./table.ts";

/** A marked paragraph with all that stands under it; loose prose and tables are children without a mark. */
export interface Branch {
  mark: Mark | null;
  passage: Passage;
  span: Span;
  heading: boolean;
  table: Table | null;
  children: Branch[];
  /** Clause of the document: Roman numbers, numbers and letters joined by dots, `II.2.a`; dashes do not count. */
  place: string;
}

/** What a tree is grown from, in the order of the source. */
export type Piece = Paragraph | Table;

const fixed: Record<Exclude<MarkKind, "upper" | "roman" | "subtitle" | "year">, number> = {
  part: 0, chapter: 1, section: 2, article: 5, title: 4, number: 6, decimal: 7, letter: 11, paren: 12, star: 13, dash: 14, plus: 15,
};

interface Open {
  branch: Branch;
  rank: number;
  kind: MarkKind;
}

/** "Đến năm 2025:" without a number stands beside the year before it, or under the numbered heading that is open. */
const yearRank = (open: readonly Open[]): number => {
  const before = open.find(({ kind }) => kind === "year");
  if (before) return before.rank;
  const under = open.findLast(({ rank }) => rank <= fixed.letter);
  return under ? under.rank + 0.2 : 5.5;
};

/** Depth of each kind in this text: capitals stand over Roman numbers or under them, whichever came first. */
const ranks = (pieces: readonly Piece[]): ((mark: Mark, open: readonly Open[]) => number) => {
  const seen = pieces.flatMap((piece) => ("mark" in piece && piece.mark ? [piece.mark.kind] : []));
  const [upper, roman] = [seen.indexOf("upper"), seen.indexOf("roman")];
  const upperFirst = roman < 0 || (upper >= 0 && upper < roman);
  const parenFirst = seen.includes("paren") && (!seen.includes("letter") || seen.indexOf("paren") < seen.indexOf("letter"));
  const sectionInside = roman >= 0 && seen.indexOf("section") > roman && !seen.includes("chapter");
  return (mark, open) => {
    if (mark.kind === "roman") return 4;
    if (mark.kind === "upper") return upperFirst ? 3 : 5;
    if (mark.kind === "section" && sectionInside) return 4.5;
    if (mark.kind === "paren" && parenFirst && /^\d/.test(mark.label) && !open.some(({ kind }) => kind === "letter")) return 10.5;
    if (mark.kind === "subtitle") return 5.5;
    if (mark.kind === "year") return yearRank(open);
    if (mark.kind === "decimal") return fixed.number + mark.label.split(".").length - 1;
    // "1)" inside "a)": a number that comes while a letter is open and its own list is elsewhere.
    if (mark.kind === "number" && open.some(({ kind }) => kind === "letter") && mark.label === "1" && open.some(({ kind }) => kind === "number")) return 11.5;
    return fixed[mark.kind];
  };
};

const unnumbered = new Set<MarkKind>(["dash", "plus", "star", "title", "subtitle", "year"]);

const placeUnder = (parent: string, mark: Mark | null): string => {
  if (!mark || unnumbered.has(mark.kind)) return parent;
  if (parent === "") return mark.label;
  const above = mark.label.slice(0, Math.max(0, mark.label.lastIndexOf(".")));
  const repeated = above !== "" && (parent === above || parent.endsWith(`.${above}`));
  return `${parent}.${repeated ? mark.label.slice(above.length + 1) : mark.label}`;
};

/** Grows the tree of a text from its paragraphs and tables; unmarked prose hangs under what stands before it. */
export const growTree = (pieces: readonly Piece[]): Branch[] => {
  const rankOf = ranks(pieces);
  const root: Branch[] = [];
  const open: Open[] = [];
  for (const piece of pieces) {
    if (!("rows" in piece) && piece.mark) {
      const { mark } = piece;
      const listInLetter = open.find(({ rank }) => rank === 11.5);
      const rank = listInLetter && mark.kind === "number" && Number(mark.label) === Number(listInLetter.branch.mark?.label) + 1 ? 11.5 : rankOf(mark, open);
      while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
      const parent = open.at(-1);
      const branch: Branch = {
        mark, passage: piece.passage, span: piece.span, heading: piece.heading, table: null, children: [],
        place: placeUnder(parent?.branch.place ?? "", mark),
      };
      (parent?.branch.children ?? root).push(branch);
      open.push({ branch, rank, kind: mark.kind });
      continue;
    }
    const parent = open.at(-1)?.branch;
    const [passage, heading, table] = "rows" in piece ? [{ text: "", offsets: [] }, false, piece] : [piece.passage, piece.heading, null];
    (parent?.children ?? root).push({ mark: null, passage, span: piece.span, heading, table, children: [], place: parent?.place ?? "" });
  }
  return root;
};
