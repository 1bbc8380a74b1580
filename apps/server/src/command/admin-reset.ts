import { readConfig } from "../config.ts";
import { saySentence, type Command } from "./command.ts";

/** `xhht admin reset`: lets an administrator in again who lost the password or the phone. */
export const adminResetCommand: Command = {
  name: "admin reset",
  usage: "<thư điện tử> [--json]",
  summary: "Cấp mật khẩu một lần và bỏ bước xác thực thứ hai cho một người",
  options: {},
  async run({ words, options }, { out, err, env, workingFolder }) {
    const [email, ...more] = words;
    if (email === undefined || more.length > 0) return 2;
    const config = readConfig(env, workingFolder);
    const { prepare } = await import("../start-up.ts");
    const now = (): Date => new Date();
    const prepared = config.ok ? await prepare(config.value, now) : config;
    if (!prepared.ok) {
      for (const issue of prepared.issues) err(saySentence(issue));
      return 1;
    }
    const { db } = prepared.value;
    try {
      const [{ createUnitTree }, { readUnitTree }, { resetAdministrator }] = await Promise.all([
        import("@xhht/core"),
        import("@xhht/db"),
        import("../account/first-administrator.ts"),
      ]);
      const { units, successions } = await readUnitTree(db);
      const way = await resetAdministrator(db, createUnitTree(units, successions), { email, now: now() });
      if (way === null) {
        err(`Không có người nào dùng thư điện tử “${email}”. Hãy kiểm tra lại địa chỉ.`);
        return 1;
      }
      out(options.json ? JSON.stringify(way) : `Thư điện tử: ${way.email}\nMật khẩu một lần: ${way.secret}\nHãy đăng nhập trong bảy ngày và đổi mật khẩu. Mọi phiên làm việc trước đây đã kết thúc.`);
      return 0;
    } finally {
      await db.close();
    }
  },
};
