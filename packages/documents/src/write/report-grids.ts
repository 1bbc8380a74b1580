import { cellOf, cellStateLabel, targetText, yearOf, type FormRow } from "@xhht/core";
import type { Grid } from "./grid.ts";
import { entriesOf, judgedRows, verdictWord } from "./report-figures.ts";
import type { ReportFile } from "./report-file.ts";

type Figures = [number | string | null, number | string | null, number | string | null];

/** Numerator, denominator and result of a row; a word where there is none. */
const figures = (row: FormRow, entries: ReturnType<typeof entriesOf>): Figures => {
  if (!row.cells) return [null, null, "Tổng hợp từ cấp dưới"];
  const cell = cellOf(row, entries);
  if (cell.state !== "value") return [null, null, cellStateLabel[cell.state]];
  if ("value" in cell) return [null, null, cell.value];
  return [cell.numerator, cell.denominator, cell.denominator > 0 ? (cell.numerator * 100) / cell.denominator : null];
};

/** The figures of a yearly report as a sheet of a workbook: parts and result, last year, goals, judgement, reasons. */
export const reportGrids = (file: ReportFile): Grid[] => {
  const { form, content, lastYear } = file;
  const year = yearOf(form.period);
  const now = entriesOf(content);
  const before = lastYear && entriesOf(lastYear);
  return [
    {
      name: `Số liệu ${year}`,
      title: `${form.title}: số liệu, mục tiêu và đánh giá`,
      columns: [
        { label: "Nhóm", kind: "text", width: 26 },
        { label: "Chỉ tiêu", kind: "text", width: 44 },
        { label: "Tử số", kind: "integer", width: 11, group: `Năm ${year}` },
        { label: "Mẫu số", kind: "integer", width: 11, group: `Năm ${year}` },
        { label: "Kết quả", kind: "number", width: 14, group: `Năm ${year}` },
        { label: `Năm ${year - 1}`, kind: "number", width: 14 },
        { label: "Mục tiêu", kind: "text", width: 28 },
        { label: "Đánh giá", kind: "text", width: 22 },
        { label: "Giải thích", kind: "text", width: 40 },
      ],
      rows: judgedRows(file).flatMap(({ label, rows }) =>
        rows.map(({ row, verdicts, reasons }) => [
          label,
          row.label,
          ...figures(row, now),
          before ? figures(row, before)[2] : null,
          row.targets.map((target) => `${target.milestone === null ? "" : `${target.milestone}: `}${targetText(target, row)}`).join("; ") || null,
          verdicts.map(({ status }) => verdictWord[status]).join("; ") || null,
          reasons.join("; ") || null,
        ]),
      ),
    },
  ];
};
