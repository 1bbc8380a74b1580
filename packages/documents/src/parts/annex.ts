import type { Line } from "../outline/line.ts";
import { isParagraph, piecesOf } from "../outline/outline.ts";
import type { Layout } from "../outline/paragraph.ts";
import type { Table } from "../outline/table.ts";
import type { Passage } from "../passage.ts";
import { milestoneIn } from "./milestone.ts";
import type { TaskTableReading } from "../reading.ts";

/** One table as read; the first row names the columns, short rows are filled up with empty cells. */
export const tableOf = (title: string | null, { rows, span }: Table): TaskTableReading => {
  const [header, ...rest] = rows;
  const columns = header!.map(({ text }) => text);
  return { title, columns, rows: rest.map((row) => columns.map((_, at) => row[at]?.text ?? "")), span };
};

/** What an annex holds: its tables, under its title, and the line that says to what it belongs. */
export interface Annex {
  tables: TaskTableReading[];
  /** Tables whose columns name years or aims: their rows may be goals. */
  goals: { title: string; table: Table }[];
  attachedTo: Passage | null;
  taken: Passage[];
}

const labels = /^(?:các )?(?:chỉ tiêu|nội dung|mục tiêu|tên chỉ tiêu|tiêu chí|chỉ số|mô hình|danh hiệu)/iu;

const setsGoals = ({ rows: [header] }: Table): boolean => header!.some(({ text }) => labels.test(text)) && header!.some(({ text }) => milestoneIn(text) !== null);

/** Reads an annex. */
export const readAnnex = (lines: readonly Line[], layout: Layout): Annex => {
  const annex: Annex = { tables: [], goals: [], attachedTo: null, taken: [lines[0]!] };
  const label = /^ph[uụ]\s+l[uụ]c\s*(?:(?:s[oố]\s+)?(?:[IVX]+|\d+))?\s*[.:–-]?\s*/iu.exec(lines[0]!.text)![0].length;
  const titles: string[] = lines[0]!.text.slice(label) === "" ? [] : [lines[0]!.text.slice(label)];
  let fresh = true;
  for (const piece of piecesOf(lines.slice(1), layout)) {
    if (!isParagraph(piece)) {
      annex.tables.push(tableOf(titles.join(" ") || null, piece));
      if (setsGoals(piece)) annex.goals.push({ title: titles.join(" "), table: piece });
      annex.taken.push(...piece.rows.flat());
      fresh = false;
    } else if (/^\(?\s*(?:ban hành )?kèm theo/iu.test(piece.passage.text)) {
      annex.attachedTo = piece.passage;
      annex.taken.push(...piece.lines);
    } else if (piece.passage.text.length < 200 && !piece.mark && (fresh || !/\p{Ll}/u.test(piece.passage.text) || /^(?:Biểu|Bảng|Danh mục)/u.test(piece.passage.text))) {
      if (!fresh) titles.length = 0;
      fresh = true;
      titles.push(piece.passage.text);
      annex.taken.push(...piece.lines);
    }
  }
  return annex;
};
