import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { docxOf, pdfOf, writePlan, type Paper, type PlanFile } from "@xhht/documents";
import { compose, effectOf, type LoadedPlugin, type PlanOrigin, type UnitTree } from "@xhht/core";
import { unbuiltPlugins } from "../config.ts";
import { loadEachPlugin } from "../load-plugins.ts";
import { sayIssue, type Command } from "./command.ts";

const makers: Record<string, (paper: Paper) => Promise<Uint8Array>> = { docx: docxOf, pdf: pdfOf };

/** `xhht export`: writes the file of a plan that a plugin ships. */
export const exportCommand: Command = {
  name: "export",
  usage: "<gói>[/<kế hoạch>] [--docx|--pdf|--xlsx] --out <tệp> [--draft]",
  summary: "Viết văn bản của một kế hoạch ra tệp",
  options: { docx: { type: "boolean" }, pdf: { type: "boolean" }, xlsx: { type: "boolean" }, out: { type: "string" }, draft: { type: "boolean" } },
  async run({ words, options }, { out, err, env, workingFolder }) {
    const [name] = words;
    const kinds = ["docx", "pdf", "xlsx"].filter((kind) => options[kind]);
    if (name === undefined || words.length > 1 || kinds.length > 1 || typeof options["out"] !== "string") return 2;
    const { nationalTree } = await import("@xhht/units");
    const { plugins } = await loadEachPlugin(unbuiltPlugins(env));
    const found = shippedPlan(name, plugins, nationalTree());
    if (typeof found === "string") {
      err(found);
      return 1;
    }
    const kind = kinds[0] ?? "docx";
    const paper = writePlan({ ...found, stamp: options["draft"] ? { draft: true } : {} });
    const bytes = await makers[kind]!(paper);
    const path = resolve(workingFolder, options["out"]);
    await writeFile(path, bytes);
    if (options["json"]) out(JSON.stringify({ file: path, bytes: bytes.length, blanks: paper.blanks }, null, 2));
    else {
      out(`Đã viết ${path} (${bytes.length} byte).`);
      for (const { place, fill } of paper.blanks) out(`    Còn trống: ${place}. ${fill}`);
    }
    return 0;
  },
};

/** A shipped plan with the definition in force when it took effect; a sentence where there is none. */
const shippedPlan = (name: string, plugins: readonly LoadedPlugin[], tree: UnitTree): Omit<PlanFile, "stamp"> | string => {
  const [plugin, id] = name.split("/");
  const definition = plugins.find((one) => one.definition.id === plugin)?.definition;
  const plan = definition?.plans?.find((one) => id === undefined || one.id === id);
  if (!definition || !plan) return `Không có kế hoạch nào tên là “${name}”. Hãy chạy “xhht plugins” để xem các gói có kế hoạch.`;
  const unit = definition.unit && tree.at(definition.unit);
  if (!unit) return `Gói “${plugin}” không gắn với đơn vị nào nên không có kế hoạch để viết. Hãy chọn gói của một địa phương.`;
  const on = [effectOf(plan).on, definition.unit!.on].toSorted()[0]!;
  const composed = compose({ unit, on: tree.at({ code: unit.code, on }) === unit ? on : definition.unit!.on, tree, plugins });
  if (!composed.ok) return composed.issues.map(sayIssue).join("\n");
  const held: PlanOrigin | undefined = composed.value.plans.find((one) => one.origin === plugin && one.plan.id === plan.id);
  return { plan: held?.plan ?? plan, indicators: composed.value.indicators, agencies: composed.value.agencies };
};
