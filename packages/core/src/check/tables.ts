import type { TaskTable } from "../plan/plan.ts";
import { fold } from "../text/fold.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Keys of the columns that name who leads: agency columns headed "chủ trì". */
export const leadColumns = ({ columns }: TaskTable): string[] =>
  Object.entries(columns).flatMap(([key, column]) =>
    column.kind === "agency" && fold(column.label).includes("chu tri") ? key : [],
  );

/** A row of a task table that nobody leads. */
const rowWithoutLead: Diagnostic = {
  code: "table.row-without-lead",
  title: "Dòng trong bảng nhiệm vụ không có cơ quan chủ trì",
  severity: "warning",
  run: ({ taskTables }) =>
    Object.values(taskTables).flatMap((table) =>
      table.rows.flatMap((row, at) =>
        leadColumns(table)
          .filter(
            (key) =>
              row[key] === undefined ||
              row[key] === null ||
              row[key] === "" ||
              (Array.isArray(row[key]) && row[key].length === 0),
          )
          .map((key) => ({
            place: `${table.source}, dòng ${at + 1}`,
            message: `Dòng ${at + 1} của bảng “${table.label}” để trống cột “${table.columns[key]!.label}”.`,
            remedy: "Ghi một cơ quan chủ trì cho dòng này.",
          })),
      ),
    ),
};

/** Questions about task tables. */
export const tableChecks: Diagnostic[] = [rowWithoutLead];
