import { readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fail, type Issue, ok, type Result } from "@xhht/core";
import { docxOf, fillTemplate, pdfOf, planGrids, templateData, writePlan, xlsxOf, type PlanFile } from "@xhht/documents";
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
  usage: "<gói>[/<kế hoạch>] [--docx|--pdf|--xlsx] [--template <mẫu.docx>] --out <tệp>",
  summary: "Viết văn bản của một kế hoạch ra tệp",
  details: [
    "--draft đóng dấu DỰ THẢO. Không chọn loại tệp thì viết .docx; .xlsx là bảng chỉ tiêu, nhiệm vụ và phụ lục.",
    "--template viết .docx theo mẫu riêng của đơn vị; các thẻ của mẫu kể ở apps/docs/how-to/xuat-va-soat-van-ban.md.",
  ].join("\n"),
  options: {
    docx: { type: "boolean" }, pdf: { type: "boolean" }, xlsx: { type: "boolean" }, template: { type: "string" }, out: { type: "string" }, draft: { type: "boolean" },
  },
  async run({ words, options }, { out, err, env, workingFolder }) {
    const [name] = words;
    const kinds = Object.keys(makers).filter((kind) => options[kind]);
    const { template } = options;
    if (name === undefined || words.length > 1 || kinds.length > 1 || typeof options["out"] !== "string") return 2;
    if (typeof template === "string" && kinds.some((kind) => kind !== "docx")) return 2;
    const { nationalTree } = await import("@xhht/units");
    const { plugins } = await loadEachPlugin(unbuiltPlugins(env));
    const found = shippedPlan(name, plugins, nationalTree());
    if (!found.ok) {
      for (const issue of found.issues) err(sayIssue(issue));
      return 1;
    }
    const file: PlanFile = { ...found.value, stamp: options["draft"] ? { draft: true } : {} };
    const made = typeof template === "string" ? await byTemplate(file, resolve(workingFolder, template)) : ok({ bytes: await makers[kinds[0] ?? "docx"]!(file), missing: [] });
    if (!made.ok) {
      for (const issue of made.issues) err(sayIssue(issue));
      return 1;
    }
    const { bytes, missing } = made.value;
    const path = resolve(workingFolder, options["out"]);
    try {
      await writeFile(path, bytes);
    } catch (error) {
      err(`Không ghi được tệp “${path}” (${(error as NodeJS.ErrnoException).code}). Hãy kiểm tra thư mục và quyền ghi.`);
      return 1;
    }
    const { blanks } = writePlan(file);
    if (options["json"]) out(JSON.stringify({ file: path, bytes: bytes.length, blanks, ...(template === undefined ? {} : { missing }) }, null, 2));
    else {
      out(`Đã viết ${path} (${bytes.length} byte).`);
      for (const issue of missing) out(sayIssue(issue));
      for (const { place, fill } of blanks) out(`    Còn trống: ${place}. ${fill}`);
    }
    return 0;
  },
};

const byTemplate = async (file: PlanFile, path: string): Promise<Result<{ bytes: Uint8Array; missing: Issue[] }>> => {
  const template = await readFile(path).catch(() => null);
  return template === null ? fail(unread(path)) : fillTemplate(template, templateData(writePlan(file)), basename(path));
};

const unread = (path: string): Issue => ({
  code: "template.unread",
  severity: "error",
  place: path,
  message: "Không đọc được tệp mẫu này.",
  remedy: "Hãy kiểm tra đường dẫn và quyền đọc; mẫu là một tệp .docx.",
});
