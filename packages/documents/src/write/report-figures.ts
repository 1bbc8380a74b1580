import { cellOf, figureText, judgeRow, targetText, whyKey, yearOf, type Cell, type Entries, type FormRow, type ReportContent, type Verdict } from "@xhht/core";
import { formatNumber } from "@xhht/core";
import type { Block, PaperColumn } from "./paper.ts";
import type { ReportFile } from "./report-file.ts";
import { ended, sentenceCase } from "./words.ts";

/** The judgement of a target in a word. */
export const verdictWord: Record<Verdict["status"], string> = {
  met: "Đạt",
  not_met: "Chưa đạt",
  on_course: "Đúng tiến độ",
  at_risk: "Chậm tiến độ",
  cannot_judge: "Chưa đánh giá",
};

/** What a frozen report says, by the keys of its cells. */
export const entriesOf = ({ cells }: Pick<ReportContent, "cells">): Entries =>
  Object.fromEntries(cells.map(({ key, state, value }) => [key, { state, value }]));

const parts = (cell: Cell): string =>
  cell.state === "value" && "numerator" in cell ? `\n(${formatNumber(cell.numerator)}/${formatNumber(cell.denominator)})` : "";

const figure = (row: FormRow, entries: Entries | null): string => {
  if (entries === null) return "";
  if (!row.cells) return "Tổng hợp từ cấp dưới";
  const cell = cellOf(row, entries);
  return figureText(row, cell) + parts(cell);
};

const goals = ({ targets, measure }: FormRow): string =>
  targets.map((target) => `${target.milestone === null ? "" : `${target.milestone}: `}${targetText(target, { measure })}`).join("\n");

/** One row of the figures with its judgements. */
export interface JudgedRow {
  row: FormRow;
  now: string;
  before: string;
  verdicts: Verdict[];
  /** The larger figure is the later one: 1, the smaller: -1, the same: 0; null where the two cannot be compared. */
  moved: -1 | 0 | 1 | null;
  /** Why the figure is right though unusual. */
  reasons: string[];
}

const size = (row: FormRow, entries: Entries | null): number | null => {
  if (entries === null || !row.cells) return null;
  const cell = cellOf(row, entries);
  if (cell.state !== "value") return null;
  return "value" in cell ? cell.value : cell.denominator > 0 ? cell.numerator / cell.denominator : null;
};

const movement = (row: FormRow, before: Entries | null, now: Entries): JudgedRow["moved"] => {
  const [was, is] = [size(row, before), size(row, now)];
  return was === null || is === null ? null : (Math.sign(is - was) as -1 | 0 | 1);
};

/** Every row of the form beside last year and its targets. */
export const judgedRows = ({ form, content, lastYear }: ReportFile): { label: string; rows: JudgedRow[] }[] => {
  const now = entriesOf(content);
  const before = lastYear && entriesOf(lastYear);
  const earlier = lastYear && before ? [{ period: lastYear.period, entries: before }] : [];
  return form.sections.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({
      row,
      now: figure(row, now),
      before: before ? figure(row, before) : "Chưa có",
      verdicts: judgeRow(row, now, form.period, earlier).map(({ verdict }) => verdict),
      moved: movement(row, before, now),
      reasons: Object.values(row.cells ?? {}).flatMap((key) => {
        const why = now[whyKey(key)]?.value;
        return typeof why === "string" && why !== "" ? [why] : [];
      }),
    })),
  }));
};

const columns = (year: number): PaperColumn[] => [
  { label: "TT", share: 11, align: "center" },
  { label: "Chỉ tiêu", share: 42, align: "left" },
  { label: "Mục tiêu", share: 25, align: "left" },
  { label: `Năm ${year - 1}`, share: 29, align: "center" },
  { label: `Năm ${year}`, share: 29, align: "center" },
  { label: "Đánh giá", share: 21, align: "center" },
];

/** The figures by theme: a heading and a table each, and under it the reasons that were given. */
export const figureBlocks = (file: ReportFile): Block[] => {
  const year = yearOf(file.form.period);
  let number = 0;
  return judgedRows(file).flatMap(({ label, rows }, index): Block[] => [
    { kind: "item", number: String(index + 1), text: label },
    {
      kind: "table",
      columns: columns(year),
      rows: rows.map(({ row, now, before, verdicts }) => [
        String((number += 1)), row.label, goals(row), before, now, verdicts.map(({ status }) => verdictWord[status]).join("\n"),
      ]),
    },
    ...rows.flatMap(({ row, reasons }) => reasons.map((why): Block => ({ kind: "note", text: ended(`${row.label}: ${why}`) }))),
  ]);
};

const listOf = (rows: readonly JudgedRow[]): string => rows.map(({ row }) => row.label).join("; ");

/** The year in numbers: how many goals stand how, and what went up or down since last year. */
export const comparisonBlocks = (file: ReportFile): Block[] => {
  const rows = judgedRows(file).flatMap((one) => one.rows);
  const verdicts = rows.flatMap((one) => one.verdicts);
  const how = (Object.keys(verdictWord) as Verdict["status"][])
    .map((status) => ({ word: verdictWord[status], times: verdicts.filter((one) => one.status === status).length }))
    .filter(({ times }) => times > 0)
    .map(({ word, times }) => `${word.toLocaleLowerCase("vi")} ${times}`);
  const year = yearOf(file.form.period);
  const compared = rows.filter(({ moved }) => moved !== null);
  const of = (way: -1 | 0 | 1): JudgedRow[] => compared.filter(({ moved }) => moved === way);
  const line = (words: string, some: JudgedRow[]): Block[] =>
    some.length === 0 ? [] : [{ kind: "dash", text: `${sentenceCase(words)} ${some.length} chỉ tiêu: ${ended(listOf(some))}` }];
  return [
    { kind: "prose", text: `Báo cáo có ${rows.length} chỉ tiêu với ${verdicts.length} mốc được đối chiếu: ${how.join(", ") || "chưa có mốc nào"}.` },
    ...(compared.length === 0
      ? [{ kind: "prose" as const, text: `Chưa có số liệu năm ${year - 1} để so sánh.` }]
      : [
          { kind: "prose" as const, text: `So với năm ${year - 1}, có ${compared.length} chỉ tiêu so sánh được:` },
          ...line("tăng", of(1)),
          ...line("giảm", of(-1)),
          ...line("giữ nguyên", of(0)),
        ]),
  ];
};
