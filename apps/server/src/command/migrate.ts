import { readConfig } from "../config.ts";
import { saySentence, type Command } from "./command.ts";

/** `xhht migrate`: brings the database to this program's shape and fills it, then ends. */
export const migrateCommand: Command = {
  name: "migrate",
  usage: "[--json]",
  summary: "Tạo hoặc nâng cấp cơ sở dữ liệu, nạp cây hành chính và các gói quy định",
  options: {},
  async run({ words, options }, { out, err, env, workingFolder }) {
    if (words.length > 0) return 2;
    const config = readConfig(env, workingFolder);
    const { prepare } = await import("../start-up.ts");
    const prepared = config.ok ? await prepare(config.value, () => new Date()) : config;
    if (!prepared.ok) {
      for (const issue of prepared.issues) err(saySentence(issue));
      return 1;
    }
    const { db, report } = prepared.value;
    await db.close();
    if (options.json) out(JSON.stringify(report, null, 2));
    else {
      const tree = report.treeMs === null ? "cây hành chính đã có sẵn" : `nạp cây hành chính trong ${(report.treeMs / 1000).toFixed(1).replace(".", ",")} giây`;
      out(`Cơ sở dữ liệu (${report.engine}) đã sẵn sàng: ${tree}; ${report.plugins} gói quy định; ${report.newPlans} kế hoạch mới, ${report.newVersions} phiên bản kế hoạch mới.`);
    }
    return 0;
  },
};
