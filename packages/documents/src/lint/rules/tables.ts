import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import type { Table } from "../word-file.ts";

/** A table that may go over a page: more rows than a few. */
const isLong = ({ rows }: Table): boolean => rows.length > 4;

/** Tables of data: the head repeats on every page, rows are not split. */
export const tableRules = ({ tables, paragraphs }: Anatomy): LintFinding[] =>
  tables
    .filter((table) => table.ruled && table.rows.some(({ cells }) => cells.length > 1))
    .flatMap((table) => {
      const words = paragraphs[table.first - 1]?.text.replace(/\s+/gu, " ").trim().slice(0, 30) ?? "";
      const place = `bảng ${table.number}${words === "" ? "" : ` (ô đầu “${words}”)`}`;
      return [
        ...(isLong(table) && !table.rows[0]?.isHead
          ? [finding("nd30.table.head", "warning", place, "Hàng tiêu đề của bảng không lặp lại ở trang sau.", "Chọn hàng đầu, Table → Layout → Repeat Header Rows.")]
          : []),
        ...(isLong(table) && table.rows.some(({ mayNotSplit }) => !mayNotSplit)
          ? [finding("nd30.table.split", "hint", place, "Có hàng của bảng có thể bị cắt đôi giữa hai trang.", "Chọn cả bảng, Table Properties → Row → bỏ dấu “Allow row to break across pages”.")]
          : []),
      ];
    });
