import type { Indicator, IndicatorCode } from "../indicator/indicator.ts";
import type { PlanOrigin } from "../compose/definition.ts";
import type { FieldValue } from "../field/field.ts";
import type { TaskTable } from "../plan/plan.ts";
import { baseKey } from "./key.ts";
import type { CellKind, CellSpec, FormRow, NarrativePart, ProgressRow } from "./form.ts";
import type { ReportSubject } from "./report.ts";

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

const attested = { standard: "đạt chuẩn", title: "được công nhận" } as const;

/** The cells by which a unit answers for an indicator, as the targets read it; none where lower units answer. */
export const figureCells = (
  code: IndicatorCode,
  { label, measure }: Indicator,
  reading: FormRow["reading"],
): CellSpec[] => {
  const one = (end: string, what: string, counts: string, takes: CellKind): CellSpec[] => [
    { key: `${code}/${end}`, label: what, counts, takes },
  ];
  if (reading === "rolled") return [];
  if (reading === "degree")
    return one("degree", `${label}, mức độ hoàn thành`, "phần trăm hoàn thành", { kind: "percent" });
  if (reading === "carriedOut")
    return one("done", `${label}, đã thực hiện`, "có hay chưa", { kind: "status", attests: "work" });
  switch (measure.kind) {
    case "ratio":
      return [
        ...one("of", label, measure.of, { kind: "count" }),
        { key: baseKey(measure.outOf), label: capital(measure.outOf), counts: measure.outOf, takes: { kind: "count" } },
      ];
    case "level":
      return one("value", `${label}, mức độ`, "mức độ", { kind: "level", min: measure.min, max: measure.max });
    case "status":
      return one("value", `${label}, ${attested[measure.attests]}`, "có hay chưa", {
        kind: "status",
        attests: measure.attests,
      });
    case "count":
      return one("value", label, measure.of, { kind: "count" });
  }
};

/** What a row of a task table is called: its first cell of words, else its number. */
const rowLabel = ({ columns, rows }: TaskTable, index: number): string => {
  const row: Record<string, FieldValue> = rows[index]!;
  const column = Object.keys(columns).find(
    (id) => columns[id]!.kind === "text" && typeof row[id] === "string" && row[id] !== "",
  );
  return column === undefined ? `Dòng ${index + 1}` : String(row[column]);
};

type Work = Omit<ProgressRow, "key" | "note"> & { name: string };

/** Tasks in printed order. Where a paper gives one place to several, the later ones are told apart by a number. */
const tasksOf = (plan: PlanOrigin): Work[] => {
  const seen = new Map<string, number>();
  return plan.plan.taskGroups.flatMap(({ title, tasks }) =>
    tasks.map(({ text, source }) => {
      const times = (seen.get(source) ?? 0) + 1;
      seen.set(source, times);
      return { name: `task/${source}${times > 1 ? `/${times}` : ""}`, group: title, label: text, source };
    }),
  );
};

const rowsOf = (tables: Record<string, TaskTable>): Work[] =>
  Object.entries(tables).flatMap(([id, table]) =>
    table.rows.map((_, index) => ({
      name: `row/${id}/${index + 1}`,
      group: table.label,
      label: rowLabel(table, index),
      source: table.source,
    })),
  );

/** Every task and every row of a task table, in printed order. */
export const progressRows = (
  subject: ReportSubject,
  plan: PlanOrigin | null,
  tables: Record<string, TaskTable>,
): ProgressRow[] =>
  [...(plan ? tasksOf(plan) : []), ...rowsOf(tables)].map(({ name, ...work }) => {
    const key = `${subject}:${name}`;
    return { key, note: `${key}/note`, ...work };
  });

/** The cells of a task: how far it is, and how it went. */
export const progressCells = ({ key, note, label }: ProgressRow): CellSpec[] => [
  { key, label: `${label}, tiến độ`, counts: "tiến độ", takes: { kind: "progress" } },
  { key: note, label: `${label}, diễn giải`, counts: "diễn giải", takes: { kind: "text", most: 2000 } },
];

/** What every yearly report says in words. */
export const narrativeParts = (subject: ReportSubject): NarrativePart[] => [
  {
    key: `${subject}:text/achieved`,
    label: "Kết quả trong năm",
    hint: "Nêu việc đã làm được và con số nổi bật; mỗi ý một dòng.",
  },
  { key: `${subject}:text/difficulties`, label: "Khó khăn và nguyên nhân", hint: "Nêu việc chưa làm được và vì sao." },
  {
    key: `${subject}:text/proposals`,
    label: "Đề xuất với cấp trên",
    hint: "Nêu việc cần cấp trên giúp, gửi cơ quan nào.",
  },
];

/** The cell of a narrative part. */
export const narrativeCell = ({ key, label }: NarrativePart): CellSpec => ({
  key,
  label,
  counts: "lời văn",
  takes: { kind: "text", most: 8000 },
});
