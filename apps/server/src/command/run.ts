import { parseArgs } from "node:util";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { adminResetCommand } from "./admin-reset.ts";
import { auditVerifyCommand } from "./audit-verify.ts";
import { checkCommand } from "./check.ts";
import { exportCommand } from "./export.ts";
import { lintCommand } from "./lint.ts";
import { importCommand } from "./import.ts";
import { figuresRebuildCommand, figuresVerifyCommand } from "./figures.ts";
import { migrateCommand } from "./migrate.ts";
import { pluginsCommand } from "./plugins.ts";
import { rollUpCommand } from "./roll-up.ts";
import { serveCommand } from "./serve.ts";
import { unitsFindCommand } from "./units-find.ts";
import { valuesCheckCommand } from "./values-check.ts";
import { valuesExportCommand } from "./values-export.ts";
import { valuesTemplateCommand } from "./values-template.ts";

const commands: Command[] = [serveCommand, migrateCommand, checkCommand, rollUpCommand, valuesTemplateCommand, valuesCheckCommand, valuesExportCommand, exportCommand, lintCommand, importCommand, unitsFindCommand, pluginsCommand, adminResetCommand, auditVerifyCommand, figuresRebuildCommand, figuresVerifyCommand];

const help = (): string =>
  [
    "Cách dùng: xhht <lệnh> [tùy chọn]",
    "",
    ...commands.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.trim().padEnd(48)}${summary}`),
    "",
    "Tùy chọn chung:",
    "  --json                                          In ra đúng một tài liệu JSON",
    "  --help                                          In hướng dẫn này",
    "",
    "Mã thoát: 0 = tốt; 1 = có lỗi hoặc dữ liệu bị từ chối; 2 = gõ lệnh sai.",
    "Biến môi trường: DATABASE_URL, DATA_DIR, HOST, PORT, PUBLIC_URL, TRUST_PROXY, ADMIN_EMAIL, AUTH_SECRET, OIDC_ISSUER,",
    "OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, SMTP_URL, MAIL_FROM, S3_BUCKET_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION,",
    "XHHT_DEMO.",
  ].join("\n");

/** Runs one command line; gives the exit code and never throws for what a person typed. */
export const run = async (typed: string[], terminal: Terminal): Promise<ExitCode> => {
  const command = commands.find(({ name }) => name.split(" ").every((word, at) => typed[at] === word));
  if (!command) {
    const asked = typed.length === 0 || typed.some((word) => word === "--help" || word === "-h" || word === "help");
    if (asked) return say(terminal, help(), typed.length === 0 ? 2 : 0);
    terminal.err(`Không có lệnh nào tên là “${typed.filter((word) => !word.startsWith("-")).slice(0, 2).join(" ") || typed[0]}”.`);
    return say(terminal, help(), 2);
  }
  const usage = `Cách dùng: xhht ${command.name} ${command.usage}`.trim();
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: typed.slice(command.name.split(" ").length),
      allowPositionals: true,
      options: { ...command.options, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? "";
    terminal.err(`Không hiểu tùy chọn “${option}”.`);
    return say(terminal, usage, 2);
  }
  if (parsed.values.help) {
    terminal.out([`${usage}\n${command.summary}.`, ...(command.details === undefined ? [] : ["", command.details])].join("\n"));
    return 0;
  }
  const code = await command.run({ words: parsed.positionals, options: parsed.values as Record<string, string | boolean | undefined> }, terminal);
  return code === 2 ? say(terminal, usage, 2) : code;
};

const say = (terminal: Terminal, text: string, code: 0 | 2): ExitCode => {
  if (code === 0) terminal.out(text);
  else terminal.err(text);
  return code;
};
