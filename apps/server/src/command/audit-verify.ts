import { readConfig } from "../config.ts";
import { saySentence, type Command } from "./command.ts";

const faults = {
  missing: "bị thiếu hoặc đã bị xóa",
  changed: "đã bị sửa sau khi ghi",
  added: "không do chương trình ghi",
} as const;

/** `xhht audit verify`: follows every chain of the log of acts and names the first line that does not hold. */
export const auditVerifyCommand: Command = {
  name: "audit verify",
  usage: "[--json]",
  summary: "Kiểm tra nhật ký: tìm dòng đầu tiên bị sửa, bị xóa hoặc bị chèn",
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
    const { db } = prepared.value;
    try {
      const { verifyAudit } = await import("@xhht/db");
      const fault = await verifyAudit(db);
      if (options.json) out(JSON.stringify({ ok: fault === null, fault }));
      else if (fault === null) out("Nhật ký nguyên vẹn: mọi dòng nối tiếp đúng với dòng trước.");
      else out(`Nhật ký không nguyên vẹn: dòng ${fault.number} của chuỗi ${fault.chain} ${faults[fault.fault]}. Hãy giữ nguyên cơ sở dữ liệu và đối chiếu với bản sao lưu.`);
      return fault === null ? 0 : 1;
    } finally {
      await db.close();
    }
  },
};
