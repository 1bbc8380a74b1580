import { checkCell } from "../field/check.ts";
import type { TaskTable } from "../plan/plan.ts";
import { nearest } from "../text/nearest.ts";
import type { Problem } from "./problem.ts";

type Path = Problem["path"];

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

/** Cells without a column, and cells that their column refuses. */
export const tablesProblems = (tables: Readonly<Record<string, TaskTable>>, path: Path): Problem[] =>
  Object.entries(tables).flatMap(([name, table]) => tableProblems(table, [...path, name]));
