import { checkCell } from "../field/check.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Plan, TaskTable } from "../plan/plan.ts";
import type { Programme } from "../plan/programme.ts";
import type { ReportingRule } from "../plan/reporting.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { Target } from "../target/target.ts";
import { nearest } from "../text/nearest.ts";
import { daysIn } from "../text/date.ts";
import type { Problem } from "./problem.ts";

type Path = readonly PropertyKey[];

const wrong = (path: Path, what: string, remedy: string): Problem => ({
  code: "plugin.wrong-value",
  path,
  what,
  remedy,
});

const repeated = (ids: readonly string[], path: Path, what: string): Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [
          {
            code: "plugin.repeated-id",
            path: [...path, index, "id"],
            what: `${what} “${id}” đã có ở trên`,
            remedy: "Đặt mã khác, hoặc bỏ một trong hai.",
          },
        ]
      : [],
  );

const missing = (path: Path, id: string, known: readonly string[]): Problem => {
  const meant = nearest(id, known);
  return {
    code: "plugin.no-such-target",
    path,
    what: `nhắc đến chỉ tiêu “${id}” không có ở đây`,
    remedy: meant ? `Có phải là “${meant}”?` : "Thêm chỉ tiêu đó, hoặc bỏ khóa này.",
  };
};

const nestsInItself = (target: Target, byId: ReadonlyMap<string, Target>): boolean => {
  const seen = new Set<string>();
  for (let one: Target | undefined = target; one?.within; one = byId.get(one.within)) {
    if (seen.has(one.id)) return true;
    seen.add(one.id);
  }
  return false;
};

const targetProblems = (target: Target, path: Path, byId: ReadonlyMap<string, Target>): Problem[] => {
  const problems: Problem[] = [];
  const known = [...byId.keys()];
  const { within, pairedWith, comparator, value, reading } = target;
  if (within !== undefined && !byId.has(within)) problems.push(missing([...path, "within"], within, known));
  if (nestsInItself(target, byId))
    problems.push(wrong([...path, "within"], "chỉ tiêu nằm trong chính nó", "Chỉ ra chỉ tiêu lớn hơn."));
  if (pairedWith !== undefined) {
    const other = byId.get(pairedWith);
    if (!other) problems.push(missing([...path, "pairedWith"], pairedWith, known));
    else if (other.pairedWith !== target.id) {
      problems.push(
        wrong(
          [...path, "pairedWith"],
          `“${pairedWith}” không ghép lại với “${target.id}”`,
          "Hai chỉ tiêu của một cặp phải nhắc đến nhau.",
        ),
      );
    }
  }
  if ((comparator === null) !== (value === null)) {
    problems.push(
      wrong(
        path,
        "có so sánh mà không có giá trị, hoặc ngược lại",
        "Điền cả comparator và value, hoặc để cả hai là null.",
      ),
    );
  }
  if ((comparator === "avg_per_year") !== (reading.kind === "change")) {
    problems.push(
      wrong(
        path,
        "“avg_per_year” phải đi cùng cách đọc “change”",
        "Dùng averageChange(…) cho mức tăng, giảm trung bình mỗi năm.",
      ),
    );
  }
  if (value !== null && (reading.kind === "share" || reading.kind === "degree") && (value < 0 || value > 100)) {
    problems.push(wrong([...path, "value"], `tỷ lệ ${value}% nằm ngoài 0–100%`, "Xem lại con số."));
  }
  if (reading.kind === "carriedOut" && value !== null) {
    problems.push(
      wrong([...path, "value"], "cách đọc “carriedOut” không có con số", "Để value và comparator là null."),
    );
  }
  return problems;
};

const targetsProblems = (targets: readonly Target[], path: Path): Problem[] => {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return [
    ...repeated(
      targets.map(({ id }) => id),
      path,
      "chỉ tiêu",
    ),
    ...targets.flatMap((target, index) => targetProblems(target, [...path, index], byId)),
  ];
};

const tableProblems = (table: TaskTable, path: Path): Problem[] => {
  const names = Object.keys(table.columns);
  return table.rows.flatMap((row, index) => {
    const here = [...path, "rows", index];
    const strange = Object.keys(row).filter((name) => !Object.hasOwn(table.columns, name));
    return [
      ...strange.map((name) => {
        const meant = nearest(name, names);
        const remedy = meant
          ? `Sửa thành “${meant}”, hoặc thêm cột này.`
          : `Bỏ ô này, hoặc thêm cột; bảng có các cột: ${names.join(", ")}.`;
        return {
          code: "plugin.unknown-column",
          path: here,
          what: `dòng ${index + 1} có ô “${name}” không thuộc cột nào`,
          remedy,
        };
      }),
      ...Object.entries(table.columns).flatMap(([name, field]) => {
        const issue = checkCell(field, row[name], null);
        return issue
          ? [
              {
                code: "plugin.wrong-cell",
                path: [...here, name],
                what: `ô ${issue.message.slice(0, -1)}`,
                remedy: issue.remedy,
              },
            ]
          : [];
      }),
    ];
  });
};

const tablesProblems = (tables: Readonly<Record<string, TaskTable>>, path: Path): Problem[] =>
  Object.entries(tables).flatMap(([name, table]) => tableProblems(table, [...path, name]));

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

const scopeProblems = ({ unit, level, programme, plans = [] }: PluginDefinition): Problem[] => {
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
  ...repeated(
    (plugin.plans ?? []).map(({ id }) => id),
    ["plans"],
    "kế hoạch",
  ),
  ...(plugin.plans ?? []).flatMap((plan, index) => planProblems(plan, ["plans", index])),
];
