import type { Command } from "./command.ts";
import { sayIssues } from "./say-issues.ts";

const forms = ["csv", "csvw", "sdmx-json", "adx"];

/** What is missing or does not go together in what was typed, or null. */
const misuse = (files: readonly string[], { as, json }: Record<string, string | boolean | undefined>): string | null => {
  if (files.length === 0) return "Chưa có tệp nào để xuất: hãy ghi một hay nhiều tệp .csv, .xlsx.";
  if (as === undefined) return `Thiếu dạng: hãy thêm --as ${forms.join(", ")}.`;
  if (typeof as !== "string" || !forms.includes(as)) return `Không có dạng “${as}”: hãy ghi --as ${forms.join(", ")}.`;
  return json ? "--as và --json là hai dạng khác nhau: hãy bỏ --json." : null;
};

/** `xhht values export`: writes the lines of files of values as other systems read them, as they are, without rolling up. */
export const valuesExportCommand: Command = {
  name: "values export",
  usage: `<tệp.csv|xlsx…> --as ${forms.join("|")}`,
  summary: "Đổi số liệu từng đơn vị sang dạng của hệ thống khác",
  details: "In ra màn hình; ghi tệp thì thêm > tệp. Số không công bố không có trong kết quả. ADX chỉ mang được số, không mang được trạng thái.",
  options: { as: { type: "string" } },
  async run({ words, options }, { out, err, env, workingFolder }) {
    const as = options["as"];
    const wrong = misuse(words, options);
    if (wrong !== null || typeof as !== "string") {
      err(wrong!);
      return 2;
    }
    const [{ readFiles }, { figureWriters }, { observedFigure }] = await Promise.all([
      import("../values/roll-up-files.ts"),
      import("../values/exchange-of.ts"),
      import("@xhht/documents/exchange"),
    ]);
    const { values, issues, known } = await readFiles(words, { env, workingFolder });
    sayIssues(issues, err);
    if (values === null || values.rows.length === 0) {
      err("Chưa xuất gì: hãy sửa những chỗ trên rồi chạy lại.");
      return 1;
    }
    out((await figureWriters[as]!(values.rows.map((row) => observedFigure(row, known)), new Date())).trimEnd());
    return 0;
  },
};
