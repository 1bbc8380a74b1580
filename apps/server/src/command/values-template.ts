import { formatDate, period } from "@xhht/core";
import { unbuiltPlugins } from "../config.ts";
import { loadEachPlugin } from "../load-plugins.ts";
import type { Command } from "./command.ts";
import { writeOut } from "./write-out.ts";

/** `xhht values template`: an empty file of values for one unit, or for every commune below it. */
export const valuesTemplateCommand: Command = {
  name: "values template",
  usage: "<mã đơn vị> --period <kỳ> --out <tệp.csv|xlsx> [--indicators <mã,mã…>] [--json]",
  summary: "Viết tệp mẫu để các xã điền số liệu",
  details: `Mỗi xã một dòng cho mỗi chỉ số (chỉ số do cấp khác thống kê thì mỗi đơn vị của cấp ấy một dòng); mã và tên đã khóa, chỉ điền số và trạng thái. Tệp đã điền dùng được ngay cho “xhht roll-up”.
Không ghi --indicators thì lấy mọi chỉ số của các chương trình quốc gia mà cấp xã thống kê.`,
  options: { period: { type: "string" }, out: { type: "string" }, indicators: { type: "string" } },
  async run({ words, options }, terminal) {
    const { out, err, env } = terminal;
    const { period: asked, out: path, indicators } = options as { period?: string; out?: string; indicators?: string };
    const [code] = words;
    const lacks = [code === undefined ? "mã đơn vị" : "", asked === undefined ? "--period <kỳ>" : "", path === undefined ? "--out <tệp>" : ""].filter(Boolean);
    if (lacks.length > 0) err(`Thiếu ${lacks.join(", ")}.`);
    else if (words.length > 1) err("Chỉ ghi một mã đơn vị: mỗi lần viết một tệp mẫu.");
    if (code === undefined || words.length > 1 || asked === undefined || path === undefined) return 2;
    const span = period(asked);
    if (span === null) {
      err(`Không có kỳ “${asked}”: hãy ghi theo một trong các dạng 2026, 2026-H1, 2026-Q3, 2021/2025.`);
      return 1;
    }
    const kind = /\.(csv|xlsx)$/i.exec(path)?.[1]?.toLowerCase();
    if (kind === undefined) {
      err(`Tên tệp “${path}” phải kết thúc bằng .csv hoặc .xlsx.`);
      return 1;
    }
    const [{ nationalTree }, { sayUnit, valuesCsv, valuesXlsx }, { templateLines }, { indicatorsOf }] = await Promise.all([
      import("@xhht/units"),
      import("@xhht/documents/exchange"),
      import("../values/template-lines.ts"),
      import("../values/roll-up-files.ts"),
    ]);
    const tree = nationalTree();
    const unit = tree.at({ code, on: span.to });
    if (unit === undefined) {
      err(`Không có đơn vị nào mang mã “${code}” vào ngày ${formatDate(span.to)}: hãy tra bằng lệnh “xhht units find <tên> --on ${span.to}”.`);
      return 1;
    }
    const { plugins } = await loadEachPlugin(unbuiltPlugins(env));
    const known = indicatorsOf(plugins);
    const national = plugins.filter(({ definition }) => definition.programme !== undefined).flatMap(({ definition }) => Object.entries(definition.indicators ?? {}));
    const named = indicators && [...new Set(indicators.split(",").map((one) => one.trim()).filter(Boolean))];
    if (indicators !== undefined && !named?.length) {
      err("--indicators không có mã nào: hãy ghi một hay nhiều mã cách nhau bằng dấu phẩy, hoặc bỏ tùy chọn này.");
      return 1;
    }
    const codes = named || national.flatMap(([one, { countedAt = "commune" }]) => (countedAt === "commune" ? [one] : []));
    const unknown = codes.filter((one) => !known.has(one));
    if (unknown.length > 0) {
      err(`Không có chỉ số ${unknown.map((one) => `“${one}”`).join(", ")} trong các gói quy định.`);
      return 1;
    }
    const lines = templateLines({ unit, period: asked, indicators: codes }, tree, known);
    if (lines.length === 0) {
      err(`Không có dòng nào để viết: ${sayUnit(unit)} và các đơn vị bên dưới không thống kê chỉ số nào trong số ấy.`);
      return 1;
    }
    if (!(await writeOut(path, kind === "csv" ? valuesCsv(lines) : await valuesXlsx(lines), terminal))) return 1;
    if (options["json"]) out(JSON.stringify({ file: path, lines: lines.length, indicators: codes.length }, null, 2));
    else out(`Đã viết ${path}: ${lines.length} dòng, ${codes.length} chỉ số.`);
    return 0;
  },
};
