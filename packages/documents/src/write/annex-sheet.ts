import { documentKindLabel, formatCell, romanNumeral, type Field, type PlanDocument, type TaskTable } from "@xhht/core";
import { blank, plain, wordsOf, type Block, type Paper, type PaperColumn, type Piece, type Sheet } from "./paper.ts";
import type { PlanFile } from "./plan-file.ts";
import { footerOf } from "./letterhead.ts";
import { capitals, dayPieces, numberPieces, openHead } from "./words.ts";

/** How wide a column wants to be beside the others, by what it holds. */
const shareOf: Record<Field["kind"], number> = {
  text: 40, integer: 11, number: 14, percent: 12, money: 20, date: 18, quarter: 20, yesNo: 10, choice: 18, agency: 26,
};
const right = new Set<Field["kind"]>(["number", "percent", "money"]);
const centred = new Set<Field["kind"]>(["integer", "date", "quarter", "yesNo"]);

const columnOf = (field: Field): PaperColumn => ({
  label: field.label,
  share: shareOf[field.kind],
  align: right.has(field.kind) ? "right" : centred.has(field.kind) ? "center" : "left",
});

/** As many parts as an upright page carries; what is wider lies on its side. */
const upright = 124;

/** The table of an annex, its cells as documents show them. */
export const taskTableBlock = ({ columns, rows }: TaskTable, agencies: PlanFile["agencies"]): Extract<Block, { kind: "table" }> => ({
  kind: "table",
  columns: Object.values(columns).map(columnOf),
  rows: rows.map((row) => Object.entries(columns).map(([id, field]) => formatCell(field, row[id], agencies))),
});

/** `(Kèm theo Kế hoạch số 56/KH-UBND ngày 08 tháng 02 năm 2022 của …)`. */
export const attachedTo = (document: PlanDocument, opening = "Kèm theo"): Piece[] => {
  const master = document.issuedBy ?? document;
  return [
    plain(`(${opening} ${documentKindLabel[master.kind]} số `),
    ...numberPieces(master),
    plain(" "),
    ...dayPieces(master.issuedOn),
    plain(` của ${master.issuer})`),
  ];
};

const sheetOf = (file: PlanFile, table: TaskTable, number: string | null): Sheet => {
  const block = taskTableBlock(table, file.agencies);
  return {
    landscape: block.columns.reduce((sum, { share }) => sum + share, 0) > upright,
    blocks: [
      { kind: "annex", number, title: capitals(table.label) },
      { kind: "attached", pieces: attachedTo(file.plan.document) },
      block,
    ],
  };
};

/** One sheet for each task table of a plan, numbered in Roman where there are several. */
export const annexSheets = (file: PlanFile): Sheet[] => {
  const tables = Object.values(file.plan.taskTables);
  return tables.map((table, index) => sheetOf(file, table, tables.length < 2 ? null : romanNumeral(index + 1)));
};

/** PHỤ LỤC: the task tables of a plan as a file of their own, or null where the plan has none. */
export const writeAnnex = (file: PlanFile): Paper | null => {
  const sheets = annexSheets(file);
  if (sheets.length === 0) return null;
  const { document } = file.plan;
  const master = document.issuedBy ?? document;
  return {
    subject: `Phụ lục ${wordsOf(attachedTo(document)).slice(1, -1).replaceAll(blank.text, "...")}`,
    sheets,
    footer: footerOf(file.stamp),
    blanks: openHead(documentKindLabel[master.kind].toLocaleLowerCase("vi"), master),
  };
};
