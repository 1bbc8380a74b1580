import { type Command, sayIssue } from "./command.ts";

const forms = ["csv", "csvw", "sdmx-json", "adx"];

/** `xhht values export`: writes the lines of files of values as other systems read them, as they are, without rolling up. */
export const valuesExportCommand: Command = {
  name: "values export",
  usage: `<tệp.csv|xlsx…> --as ${forms.join("|")}`,
  summary: "Đổi số liệu từng đơn vị sang dạng của hệ thống khác",
  details: "In ra màn hình; ghi tệp thì thêm > tệp. Số không công bố không có trong kết quả. ADX chỉ mang được số, không mang được trạng thái.",
  options: { as: { type: "string" } },
  async run({ words, options }, { out, err, env, workingFolder }) {
    const as = options["as"];
    if (words.length === 0 || typeof as !== "string" || !forms.includes(as)) return 2;
    const [{ readFiles }, { figureWriters }, { observedFigure }] = await Promise.all([
      import("../values/roll-up-files.ts"),
      import("../values/exchange-of.ts"),
      import("@xhht/documents/exchange"),
    ]);
    const { values, issues, known } = await readFiles(words, { env, workingFolder });
    for (const issue of issues) err(sayIssue(issue));
    if (values === null || values.rows.length === 0) {
      err("Không có dòng nào để xuất.");
      return 1;
    }
    out((await figureWriters[as]!(values.rows.map((row) => observedFigure(row, known)), new Date())).trimEnd());
    return 0;
  },
};
