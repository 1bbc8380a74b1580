import type { Indicator } from "../indicator/indicator.ts";
import type { EntryRules } from "../plan/entry-rules.ts";
import type { Plan } from "../plan/plan.ts";
import type { Programme } from "../plan/programme.ts";
import type { ReportingRule } from "../plan/reporting.ts";
import type { PluginDefinition } from "../plugin.ts";
import { daysIn } from "../text/date.ts";
import { repeated, wrong, type Problem } from "./problem.ts";
import { tablesProblems } from "./table-references.ts";
import { targetsProblems } from "./target-references.ts";

type Path = Problem["path"];

const reportingProblems = (rules: readonly ReportingRule[], path: Path): Problem[] => [
  ...repeated(
    rules.map(({ id }) => id),
    path,
    "báo cáo",
  ),
  ...rules.flatMap(({ due }, index) =>
    due && due.day > daysIn(2024, due.month)
      ? [wrong([...path, index, "due", "day"], `tháng ${due.month} không có ngày ${due.day}`, "Xem lại ngày hạn.")]
      : [],
  ),
];

const entryProblems = ({ opens, closes }: EntryRules): Problem[] => [
  ...Object.entries({ opens, closes }).flatMap(([key, one]) =>
    one && one.day > daysIn(2024, one.month)
      ? [wrong(["entry", key, "day"], `tháng ${one.month} không có ngày ${one.day}`, "Xem lại ngày của kỳ nhập.")]
      : [],
  ),
  ...(opens && closes && !closes.nextYear && closes.month * 100 + closes.day < opens.month * 100 + opens.day
    ? [
        wrong(
          ["entry", "closes"],
          "kỳ nhập khóa trước ngày mở",
          "Xem lại hai ngày; nếu khóa vào năm sau, thêm nextYear: true.",
        ),
      ]
    : []),
];

const indicatorProblems = ({ measure }: Indicator, path: Path): Problem[] =>
  measure.kind === "level" && measure.min > measure.max
    ? [
        wrong(
          [...path, "measure"],
          `mức thấp nhất ${measure.min} lớn hơn mức cao nhất ${measure.max}`,
          "Đổi chỗ min và max.",
        ),
      ]
    : [];

const programmeProblems = ({ period, milestones }: Programme, path: Path): Problem[] => [
  ...(period.from > period.to ? [wrong([...path, "period"], "năm đầu sau năm cuối", "Đổi chỗ from và to.")] : []),
  ...milestones.flatMap((year, index) =>
    year < period.from || year > period.to
      ? [
          wrong(
            [...path, "milestones", index],
            `mốc ${year} nằm ngoài giai đoạn ${period.from}–${period.to}`,
            "Xem lại mốc hoặc giai đoạn.",
          ),
        ]
      : [],
  ),
];

/** What is wrong between the parts of one plan. */
export const planProblems = (plan: Plan, path: Path = []): Problem[] => [
  ...targetsProblems(plan.targets, [...path, "targets"]),
  ...tablesProblems(plan.taskTables, [...path, "taskTables"]),
  ...reportingProblems(plan.reporting, [...path, "reporting"]),
];

const scopeProblems = ({ unit, level, programme, onePersonUnit, plans = [] }: PluginDefinition): Problem[] => {
  const scopes = [unit && "unit", level && "level", programme && "programme"].filter((scope) => scope !== undefined);
  const what = scopes.length === 0 ? "không nói mình dành cho đâu" : `có cùng lúc ${scopes.join(", ")}`;
  const remedy =
    "Giữ đúng một trong ba khóa: unit (một địa phương), level (một cấp), programme (một chương trình quốc gia).";
  return [
    ...(scopes.length === 1 ? [] : [{ code: "plugin.one-scope", path: [], what, remedy }]),
    ...(plans.length > 0 && !unit
      ? [
          wrong(
            ["plans"],
            "có kế hoạch mà không có đơn vị",
            "Chỉ phần bổ sung của một địa phương (unit) mới có kế hoạch.",
          ),
        ]
      : []),
    ...(onePersonUnit && !unit
      ? [
          wrong(
            ["onePersonUnit"],
            "cho một người tự duyệt mà không có đơn vị",
            "Chỉ phần bổ sung của một địa phương (unit) mới cho phép điều này, và chỉ cho đơn vị đó.",
          ),
        ]
      : []),
  ];
};

/** What is wrong between the parts of one plugin, its shape being right. */
export const pluginProblems = (plugin: PluginDefinition): Problem[] => [
  ...scopeProblems(plugin),
  ...Object.entries(plugin.indicators ?? {}).flatMap(([code, indicator]) =>
    indicatorProblems(indicator, ["indicators", code]),
  ),
  ...(plugin.programme ? programmeProblems(plugin.programme, ["programme"]) : []),
  ...targetsProblems(plugin.targets ?? [], ["targets"]),
  ...tablesProblems(plugin.taskTables ?? {}, ["taskTables"]),
  ...reportingProblems(plugin.reporting ?? [], ["reporting"]),
  ...entryProblems(plugin.entry ?? {}),
  ...repeated(
    (plugin.plans ?? []).map(({ id }) => id),
    ["plans"],
    "kế hoạch",
  ),
  ...(plugin.plans ?? []).flatMap((plan, index) => planProblems(plan, ["plans", index])),
];
