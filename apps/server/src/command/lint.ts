import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { readerOfProcess } from "@xhht/documents";
import { sayIssue, type Command } from "./command.ts";

/** `xhht lint`: holds a Word file to the decree on the form of official papers. */
export const lintCommand: Command = {
  name: "lint",
  usage: "<tệp.docx> [--issued] [--json]",
  summary: "Soát thể thức một văn bản Word theo Nghị định 30/2020",
  details: "--issued soát như văn bản sắp ký: chỗ còn trống cũng là lỗi. Mã thoát 1 khi có lỗi; cảnh báo và gợi ý thì không.",
  options: { issued: { type: "boolean" } },
  async run({ words, options }, { out, err, workingFolder }) {
    const [name] = words;
    if (name === undefined || words.length > 1) return 2;
    const bytes = await readFile(resolve(workingFolder, name)).catch(() => null);
    if (bytes === null) {
      err(`Không đọc được tệp “${name}”. Hãy kiểm tra lại đường dẫn.`);
      return 1;
    }
    // A file of a stranger: read in a thread of its own, within limits.
    const read = await readerOfProcess().lint(bytes, basename(name), options["issued"] === true);
    const findings = read.ok ? read.value : read.issues;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (options["json"]) {
      out(JSON.stringify(findings.map(({ code, severity, place, message, remedy }) => ({ code, severity, place, message, remedy })), null, 2));
    } else {
      for (const one of findings) out(sayIssue(one));
      const warnings = findings.filter(({ severity }) => severity === "warning").length;
      out(findings.length === 0 ? `${name}: đúng thể thức, không có gì phải sửa.` : `${name}: ${errors} lỗi, ${warnings} cảnh báo, ${findings.length - errors - warnings} gợi ý.`);
    }
    return errors > 0 ? 1 : 0;
  },
};
