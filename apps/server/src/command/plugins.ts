import { summarizePlugin } from "@xhht/api";
import { unbuiltPlugins } from "../config.ts";
import { loadEachPlugin } from "../load-plugins.ts";
import { sayIssue, type Command } from "./command.ts";

/** `xhht plugins`: every plugin with its counts; one that cannot be read is named on stderr and does not hide the others. */
export const pluginsCommand: Command = {
  name: "plugins",
  usage: "[--json]",
  summary: "Liệt kê các gói quy định và số mục trong mỗi gói",
  options: {},
  async run({ words, options }, { out, err, env }) {
    if (words.length > 0) return 2;
    const { plugins, faults } = await loadEachPlugin(unbuiltPlugins(env));
    for (const issue of faults.flatMap(({ issues }) => issues)) err(sayIssue(issue));
    const all = plugins.map(({ definition }) => summarizePlugin(definition));
    if (options.json) out(JSON.stringify(all, null, 2));
    else
      for (const one of all) {
        out(`${one.id}${one.unit ? ` · ${one.unit.name} (${one.unit.code})` : ""}`);
        out(`    ${one.targets} chỉ tiêu · ${one.taskGroups} nhóm nhiệm vụ · ${one.tasks} nhiệm vụ · ${one.responsibilities} đầu mối · ${one.duties} việc được giao · ${one.funding} đoạn kinh phí · ${one.recipients} nơi nhận`);
        for (const table of one.taskTables) out(`    bảng ${table.id}: ${table.rows} dòng × ${table.columns} cột`);
      }
    return faults.length > 0 ? 1 : 0;
  },
};
