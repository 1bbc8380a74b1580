import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { docxOf, pdfOf, planGrids, writePlan, xlsxOf, type PlanFile } from "@xhht/documents";
import { unbuiltPlugins } from "../config.ts";
import { loadEachPlugin } from "../load-plugins.ts";
import { shippedPlan } from "../shipped-plan.ts";
import { sayIssue, type Command } from "./command.ts";

const makers: Record<string, (file: PlanFile) => Promise<Uint8Array>> = {
  docx: (file) => docxOf(writePlan(file)),
  pdf: (file) => pdfOf(writePlan(file)),
  xlsx: (file) => xlsxOf(planGrids(file)),
};

/** `xhht export`: writes the file of a plan that a plugin ships. */
export const exportCommand: Command = {
  name: "export",
  usage: "<gói>[/<kế hoạch>] [--docx|--pdf|--xlsx] --out <tệp>",
  summary: "Viết văn bản của một kế hoạch ra tệp",
  details: "--draft đóng dấu DỰ THẢO. Không chọn loại tệp thì viết .docx; .xlsx là bảng chỉ tiêu, nhiệm vụ và phụ lục.",
  options: { docx: { type: "boolean" }, pdf: { type: "boolean" }, xlsx: { type: "boolean" }, out: { type: "string" }, draft: { type: "boolean" } },
  async run({ words, options }, { out, err, env, workingFolder }) {
    const [name] = words;
    const kinds = Object.keys(makers).filter((kind) => options[kind]);
    if (name === undefined || words.length > 1 || kinds.length > 1 || typeof options["out"] !== "string") return 2;
    const { nationalTree } = await import("@xhht/units");
    const { plugins } = await loadEachPlugin(unbuiltPlugins(env));
    const found = shippedPlan(name, plugins, nationalTree());
    if (!found.ok) {
      for (const issue of found.issues) err(sayIssue(issue));
      return 1;
    }
    const file: PlanFile = { ...found.value, stamp: options["draft"] ? { draft: true } : {} };
    const bytes = await makers[kinds[0] ?? "docx"]!(file);
    const path = resolve(workingFolder, options["out"]);
    try {
      await writeFile(path, bytes);
    } catch (error) {
      err(`Không ghi được tệp “${path}” (${(error as NodeJS.ErrnoException).code}). Hãy kiểm tra thư mục và quyền ghi.`);
      return 1;
    }
    const { blanks } = writePlan(file);
    if (options["json"]) out(JSON.stringify({ file: path, bytes: bytes.length, blanks }, null, 2));
    else {
      out(`Đã viết ${path} (${bytes.length} byte).`);
      for (const { place, fill } of blanks) out(`    Còn trống: ${place}. ${fill}`);
    }
    return 0;
  },
};
