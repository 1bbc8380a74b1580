import type { Issue, Result } from "@xhht/core";
import { loadPlugins } from "../load-plugins.ts";
import { readDefinition } from "../read-definition.ts";
import { sayIssue, type Command } from "./command.ts";

/** `xhht check`: what is wrong or doubtful in a plugin or a plan. */
export const checkCommand: Command = {
  name: "check",
  usage: "<gói hoặc tệp> [--json]",
  summary: "Soát một gói định nghĩa hoặc một kế hoạch",
  options: {},
  async run({ words, options }, { out, workingFolder }) {
    const [name] = words;
    if (name === undefined || words.length > 1) return 2;
    const issues = await review(name, workingFolder);
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

const review = async (name: string, workingFolder: string): Promise<Issue[]> => {
  const read = await readDefinition(name, workingFolder);
  if (!read.ok) return read.issues;
  const { content, version } = read.value;
  const { parsePlan, parsePlugin } = await import("@xhht/core/schema");
  if (isPlan(content)) {
    const plan = parsePlan(content);
    return plan.ok ? withOthers(({ reviewPlan, others }) => reviewPlan(plan.value, others)) : plan.issues;
  }
  const plugin = parsePlugin(content);
  if (!plugin.ok) return plugin.issues;
  const loaded = { definition: plugin.value, version, home: "folder" as const };
  return withOthers(async ({ reviewPlugin, others }) => {
    const [{ nationalTree }, { dayIn }] = await Promise.all([import("@xhht/units"), import("@xhht/api")]);
    return reviewPlugin({ plugin: loaded, others, tree: nationalTree(), on: dayIn(new Date()) });
  });
};

/** A plan names its programme and shows its paper; a plugin does neither at its root. */
const isPlan = (content: unknown): boolean =>
  typeof content === "object" && content !== null && "document" in content && "programme" in content && typeof content.programme === "string";

type Tools = typeof import("../review-plugin.ts") & { others: Extract<Awaited<ReturnType<typeof loadPlugins>>, { ok: true }>["value"] };

const withOthers = async (work: (tools: Tools) => Issue[] | Promise<Issue[]>): Promise<Issue[]> => {
  const others: Result<Tools["others"]> = await loadPlugins();
  return others.ok ? work({ ...(await import("../review-plugin.ts")), others: others.value }) : others.issues;
};
