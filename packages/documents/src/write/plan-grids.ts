import { responsibilityMatrix, roleLabel, targetText, type AgencyId, type MatrixRole } from "@xhht/core";
import type { Grid } from "./grid.ts";
import { agencyName, type PlanFile } from "./plan-file.ts";
import { taskTableBlock } from "./annex-sheet.ts";

const roleWord = (role: MatrixRole): string => (role === "carryOut" ? "Thực hiện" : roleLabel[role]);

const targets = ({ plan, indicators }: PlanFile): Grid => ({
  name: "Chỉ tiêu",
  title: "Chỉ tiêu của kế hoạch",
  columns: [
    { label: "TT", kind: "integer", width: 6 },
    { label: "Chỉ số", kind: "text", width: 50 },
    { label: "Mốc", kind: "text", width: 8 },
    { label: "Mục tiêu", kind: "text", width: 26 },
    { label: "Giá trị", kind: "number", width: 10 },
    { label: "Mục trong kế hoạch", kind: "text", width: 12 },
  ],
  rows: plan.targets.map((target, index) => {
    const indicator = indicators[target.indicator];
    return [
      index + 1,
      indicator?.label ?? target.indicator,
      target.milestone === null ? null : String(target.milestone),
      indicator ? targetText(target, indicator) : null,
      target.value,
      target.source,
    ];
  }),
});

/** Who takes part in a task, by role, the leading bodies first. */
const whoFor = (file: PlanFile, cells: Readonly<Record<AgencyId, { role: MatrixRole }>>, wanted: (role: MatrixRole) => boolean): string =>
  Object.entries(cells)
    .filter(([, { role }]) => wanted(role))
    .map(([id, { role }]) => (role === "lead" || role === "coordinate" ? agencyName(file, id) : `${agencyName(file, id)} (${roleWord(role).toLocaleLowerCase("vi")})`))
    .join("; ");

const tasks = (file: PlanFile): Grid => ({
  name: "Nhiệm vụ",
  title: "Nhiệm vụ và đầu mối",
  columns: [
    { label: "Mục", kind: "text", width: 8 },
    { label: "Nhóm", kind: "text", width: 30 },
    { label: "Nhiệm vụ", kind: "text", width: 60 },
    { label: "Chủ trì", kind: "text", width: 30 },
    { label: "Cùng làm", kind: "text", width: 40 },
  ],
  rows: responsibilityMatrix(file.plan, file.agencies).rows.map(({ number, group, text, cells }) => [
    number, group, text, whoFor(file, cells, (role) => role === "lead") || null, whoFor(file, cells, (role) => role !== "lead") || null,
  ]),
});

/** A plan as sheets of a workbook: its goals, its tasks with who does them, each of its task tables. */
export const planGrids = (file: PlanFile): Grid[] => [
  targets(file),
  tasks(file),
  ...annexGrids(file),
];

/** The task tables of a plan, a sheet each. */
export const annexGrids = (file: PlanFile): Grid[] =>
  Object.values(file.plan.taskTables).map((table): Grid => {
    const { columns, rows } = taskTableBlock(table, file.agencies);
    const fields = Object.values(table.columns);
    return {
      name: table.label,
      title: table.label,
      columns: columns.map(({ label, share }, at) => ({ label, kind: fields[at]!.kind === "integer" ? ("integer" as const) : ("text" as const), width: Math.max(share, 8) })),
      rows: rows.map((row) => row.map((text, at) => (fields[at]!.kind === "integer" && /^\d+$/.test(text) ? Number(text) : text))),
    };
  });
