import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { compose, type Definition, type IsoDate, type Issue, type LoadedPlugin, type Unit, type UnitTree } from "@xhht/core";
import { dayOf, nameOn, proposalGround, readerOfProcess, readPlan, readWithProposals, sourceText, whosePlan } from "@xhht/documents";
import { unbuiltPlugins } from "../config.ts";
import { loadEachPlugin } from "../load-plugins.ts";
import { importJson } from "./import-json.ts";
import { sayReading } from "./import-say.ts";
import { type Command, sayIssue, type Terminal } from "./command.ts";

/** `xhht import`: reads the document of a plan into its parts and says how much of it was understood. */
export const importCommand: Command = {
  name: "import",
  usage: "<tệp .docx|.pdf|.txt|.md> [--unit <mã>] [--json] [--text]",
  summary: "Đọc văn bản kế hoạch thành các phần và cho biết đã hiểu được bao nhiêu",
  details: "--unit chọn đơn vị để đề xuất chỉ số; không có thì lấy đơn vị mà văn bản ghi. Chỉ số của đơn vị được đề xuất trước, rồi tới chỉ số đang dùng ở nơi khác. --text in văn bản mà các vị trí trỏ tới.",
  options: { unit: { type: "string" }, text: { type: "boolean" } },
  async run({ words, options }, terminal) {
    const [file] = words;
    if (file === undefined || words.length > 1 || (options["text"] && options["json"])) return 2;
    const { out, err, workingFolder } = terminal;
    const bytes = await readFile(resolve(workingFolder, file)).catch((error: NodeJS.ErrnoException) => {
      err(error.code === "ENOENT" ? `Không có tệp “${file}”. Hãy kiểm tra lại đường dẫn.` : `Không đọc được tệp “${file}”. Hãy kiểm tra quyền đọc và xem đó có phải là thư mục không.`);
      return null;
    });
    if (bytes === null) return 1;
    const source = await readerOfProcess().source(bytes, basename(file));
    if (!source.ok) return refuse(source.issues, terminal);
    const text = sourceText(source.value.text);
    if (options["text"]) {
      out(text);
      return 0;
    }
    const { nationalTree } = await import("@xhht/units");
    const first = readPlan(text);
    const code = options["unit"] as string | undefined;
    const tree = nationalTree();
    const unit = code === undefined ? whosePlan(tree, first, text) : unitNamed(tree, code, dayOf(first));
    if (code !== undefined && unit === null) {
      err(`Không có đơn vị nào mang mã “${code}”. Hãy tìm mã bằng “xhht units find <tên>”.`);
      return 1;
    }
    const plugins = await pluginsOf(terminal);
    const composed = unit === null ? null : definitionOf(unit, tree, dayOf(first), plugins, terminal);
    const reading = readWithProposals(text, proposalGround(composed, plugins));
    if (options["json"]) out(importJson(reading, text, unit));
    else out(sayReading(reading, basename(file), unit && nameOn(unit, dayOf(first))));
    return 0;
  },
};

const refuse = (issues: readonly Issue[], { err }: Terminal): 1 => {
  for (const issue of issues) err(sayIssue(issue));
  return 1;
};

/** The unit that bore the code on the day of the plan; the last that ever bore it where the plan prints no day. */
const unitNamed = (tree: UnitTree, code: string, on: IsoDate | null): Unit | null =>
  (on === null ? undefined : tree.at({ code, on })) ?? tree.withCode(code).at(-1) ?? null;

const pluginsOf = async ({ env, err }: Terminal): Promise<LoadedPlugin[]> => {
  const { plugins, faults } = await loadEachPlugin(unbuiltPlugins(env));
  for (const issue of faults.flatMap(({ issues }) => issues)) err(sayIssue(issue));
  return plugins;
};

/** What was in force for the unit when the plan was made; without a definition all indicators are those of other places. */
const definitionOf = (unit: Unit, tree: UnitTree, day: IsoDate | null, plugins: readonly LoadedPlugin[], { err }: Terminal): Definition | null => {
  const on = day !== null && tree.at({ code: unit.code, on: day }) === unit ? day : (unit.validTo ?? unit.validFrom);
  const composed = compose({ unit, on, tree, plugins });
  if (composed.ok) return composed.value;
  for (const issue of composed.issues) err(sayIssue(issue));
  return null;
};
