import type { Level } from "@xhht/core";
import type { Branch } from "../outline/tree.ts";
import type { Passage } from "../passage.ts";
import type { TargetClause } from "../targets/target-clause.ts";
import { milestoneIn, milestoneOf } from "./milestone.ts";
import type { Section } from "./section.ts";

const holdsFigure = /\d\s*%|mức\s+độ\s+\d|\d[\d.]*\s+\p{Ll}/u;

const clause = (passage: Passage, place: string, headings: readonly string[], fallback: number | null, level: Level | null): TargetClause => ({
  passage, place, milestone: milestoneOf(headings) ?? fallback, insideTask: false, level, headings,
});

/** The rows of a table as clauses, each cell with the year that its column names. */
export const tableClauses = ({ table, place }: Pick<Branch, "table" | "place">, headings: readonly string[], fallback: number | null, level: Level | null): TargetClause[] => {
  const [header, ...rows] = table!.rows;
  let group: string[] = [];
  return rows.flatMap((row): TargetClause[] => {
    if (namesGroup(row)) {
      group = row.filter(({ text }) => /\p{L}{3}/u.test(text)).map(({ text }) => text);
      return [];
    }
    return [{
      ...clause(row.find(({ text }) => /\p{L}{3}/u.test(text)) ?? row[0]!, place, [...headings, ...group], fallback, level),
      cells: row.map((passage, at) => ({ column: header![at]?.text ?? "", passage, milestone: milestoneIn(header![at]?.text ?? "") })),
    }];
  });
};

/** Whether a row only says what the rows below it are about: words in one cell, at most a number beside them. */
export const namesGroup = (row: readonly Passage[]): boolean => {
  const said = row.filter(({ text }) => /\p{L}{3}/u.test(text));
  return row.length > 2 && said.length === 1 && row.every((cell) => cell === said[0] || cell.text === "" || (cell === row[0] && /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|\p{L})[.)]?$/u.test(cell.text)));
};

const under = (branch: Branch, headings: readonly string[], fallback: number | null, level: Level | null): TargetClause[] => {
  if (branch.table) return tableClauses(branch, headings, fallback, level);
  if (branch.children.length === 0) return [clause(branch.passage, branch.place, headings, fallback, level)];
  const inside = [...headings, branch.passage.text];
  // A bullet that ends its sentence and has loose prose below it is a goal of its own, not a heading.
  const own = holdsFigure.test(branch.passage.text) && !/^(?:mục tiêu|đến|giai đoạn|năm)[^%]*$/iu.test(branch.passage.text);
  return [
    ...(own ? [clause(branch.passage, branch.place, headings, fallback, level)] : []),
    ...branch.children.flatMap((child) => under(child, own ? headings : inside, fallback, level)),
  ];
};

/** The clauses of the objectives in order, each under its headings; `fallback` is the year that the title names. */
export const objectiveClauses = (section: Section, fallback: number | null, level: Level | null): TargetClause[] => {
  const { headings, lead, items, branch } = section;
  const first = lead ? [clause(lead, branch.place, headings, fallback, level)] : [];
  const whole = !lead && items.length === 0 && branch.children.length === 0 && holdsFigure.test(branch.passage.text) && milestoneIn(branch.passage.text) === null;
  if (whole) return [clause(branch.passage, branch.place, headings.slice(0, -1), fallback, level)];
  return [...first, ...items.flatMap((item) => under(item, headings, fallback, level))];
};
