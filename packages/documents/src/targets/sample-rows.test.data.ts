import type { Passage } from "../passage.ts";
import type { TargetClause } from "./target-clause.ts";

/** Rows of a table of goals whose cells are parted by tabs; the first line names the columns. */
export const sampleRows = (text: string, headings: string[] = []): TargetClause[] => {
  const lines = text.split("\n");
  const columns = lines[0]!.split("\t");
  let at = lines[0]!.length + 1;
  return lines.slice(1).map((line): TargetClause => {
    let from = at;
    const cells = line.split("\t").map((cell, i) => {
      const start = from;
      const passage: Passage = { text: cell, offsets: Array.from({ length: cell.length }, (_, n) => start + n) };
      from += cell.length + 1;
      return { column: columns[i] ?? "", passage, milestone: Number(/20\d\d(?=\D*$)/.exec(columns[i] ?? "")?.[0]) || null };
    });
    at += line.length + 1;
    const label = cells.find(({ passage }) => /\p{L}{3}/u.test(passage.text)) ?? cells[0]!;
    return { passage: label.passage, place: "II", milestone: null, insideTask: false, level: null, headings, cells };
  });
};
