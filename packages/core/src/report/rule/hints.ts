import type { EntryRule } from "../finding.ts";
import { asked } from "../progress-of.ts";
import { judgeRow } from "../judge-row.ts";
import { named } from "./look.ts";

const missing: EntryRule = (look) =>
  asked(look.form)
    .filter((key) => (look.entries[key]?.state ?? "not_reported") === "not_reported")
    .map((key) => ({
      key,
      message: `Chưa có ${named(look, key)}.`,
      remedy:
        look.form.cells[key]!.takes.kind === "text"
          ? "Viết phần này, hoặc để trống nếu không có gì để viết."
          : "Nhập giá trị, hoặc chọn “Không phát sinh”.",
    }));

const notMet: EntryRule = (look) =>
  look.rows.flatMap((row) => {
    const { cells } = row;
    if (!cells) return [];
    return judgeRow(row, look.entries, look.form.period, look.earlier)
      .filter(({ verdict }) => verdict.status === "not_met" || verdict.status === "at_risk")
      .map(({ verdict, target }) => ({
        key: "of" in cells ? cells.of : cells.value,
        message: `“${row.label}”${target.milestone === null ? "" : `, mốc ${target.milestone}`}: ${verdict.reason.charAt(0).toLocaleLowerCase("vi")}${verdict.reason.slice(1)}`,
        remedy: "Nêu nguyên nhân và việc sẽ làm ở phần khó khăn của báo cáo.",
        about: Object.values(cells),
      }));
  });

/** What may be passed over: rule → what it finds. */
export const hints: Record<string, EntryRule> = { "cell.missing": missing, "target.not-met": notMet };
