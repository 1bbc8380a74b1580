import type { Issue, LoadedPlugin } from "@xhht/core";
import { unbuiltPlugins } from "../config.ts";
import { loadEachPlugin, notBuilt } from "../load-plugins.ts";
import { type Named, readDefinition } from "../read-definition.ts";
import { sayIssue, type Command, type Terminal } from "./command.ts";

/** `xhht check`: what is wrong or doubtful in a plugin or a plan. */
export const checkCommand: Command = {
  name: "check",
  usage: "<gói hoặc tệp> [--json]",
  summary: "Soát một gói quy định hoặc một kế hoạch",
  options: {},
  async run({ words, options }, { out, workingFolder, env }) {
    const [name] = words;
    if (name === undefined || words.length > 1) return 2;
    const issues = await review(name, { workingFolder, env });
    const errors = issues.filter(({ severity }) => severity === "error").length;
    if (options.json) {
      out(JSON.stringify(issues.map(({ code, severity, place, message, remedy }) => ({ code, severity, place, message, remedy })), null, 2));
    } else {
      for (const issue of issues) out(sayIssue(issue));
      const warnings = issues.filter(({ severity }) => severity === "warning").length;
      out(`${name}: ${errors} lỗi, ${warnings} cảnh báo, ${issues.length - errors - warnings} gợi ý.`);
    }
    return errors > 0 ? 1 : 0;
  },
};

const review = async (name: string, { workingFolder, env }: Pick<Terminal, "workingFolder" | "env">): Promise<Issue[]> => {
  const unbuilt = unbuiltPlugins(env);
  const read = await readDefinition(name, workingFolder, unbuilt);
  if (!read.ok) return read.issues;
  const { folder } = read.value;
  const { plugins, faults } = await loadEachPlugin(unbuilt);
  const found = await findings(read.value, plugins);
  if (found.some(({ severity }) => severity === "error")) return found;
  const unseen = faults.filter((one) => one.name !== folder).map((one) => leftOut(one.name));
  return [...(folder !== null && unbuilt.includes(folder) ? [notBuilt(folder)] : []), ...unseen, ...found];
};

const findings = async ({ held, version }: Named, others: readonly LoadedPlugin[]): Promise<Issue[]> => {
  const { reviewPlan, reviewPlugin } = await import("../review-plugin.ts");
  if (held.kind === "plan") return held.plan.ok ? reviewPlan(held.plan.value, others) : held.plan.issues;
  if (!held.plugin.ok) return held.plugin.issues;
  const [{ nationalTree }, { dayIn }] = await Promise.all([import("@xhht/units"), import("@xhht/api")]);
  return reviewPlugin({ plugin: { definition: held.plugin.value, version, home: "folder" }, others, tree: nationalTree(), on: dayIn(new Date()) });
};

const leftOut = (name: string): Issue => ({
  code: "check.left-out",
  severity: "warning",
  place: name,
  message: `Gói “${name}” đang có lỗi nên chưa được xét cùng.`,
  remedy: `Hãy chạy “xhht check ${name}”, sửa gói đó rồi soát lại.`,
});
