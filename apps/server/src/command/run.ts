import { parseArgs } from "node:util";
import type { Command, ExitCode, Terminal } from "./command.ts";

/** Every command by its name, in the order of the help; only the one that was typed is loaded. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import("./serve.ts")).serveCommand,
  migrate: async () => (await import("./migrate.ts")).migrateCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  "roll-up": async () => (await import("./roll-up.ts")).rollUpCommand,
  "values template": async () => (await import("./values-template.ts")).valuesTemplateCommand,
  "values check": async () => (await import("./values-check.ts")).valuesCheckCommand,
  "values export": async () => (await import("./values-export.ts")).valuesExportCommand,
  export: async () => (await import("./export.ts")).exportCommand,
  lint: async () => (await import("./lint.ts")).lintCommand,
  import: async () => (await import("./import.ts")).importCommand,
  "units find": async () => (await import("./units-find.ts")).unitsFindCommand,
  plugins: async () => (await import("./plugins.ts")).pluginsCommand,
  "admin reset": async () => (await import("./admin-reset.ts")).adminResetCommand,
  "audit verify": async () => (await import("./audit-verify.ts")).auditVerifyCommand,
  "simulate-year": async () => (await import("./simulate-year.ts")).simulateYearCommand,
  "figures rebuild": async () => (await import("./figures.ts")).figuresRebuildCommand,
  "figures verify": async () => (await import("./figures.ts")).figuresVerifyCommand,
};

/** A column of the help; what is wider stands on a line of its own. */
const column = (text: string): string => (text.length < 48 ? text.padEnd(48) : `${text}\n${" ".repeat(50)}`);

const help = async (): Promise<string> => {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    "Cách dùng: xhht <lệnh> [tùy chọn]",
    "",
    ...all.map(({ name, usage, summary }) => `  ${column(`${name} ${usage}`.trim())}${summary}`),
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
};

/** Runs one command line; gives the exit code and never throws for what a person typed. */
export const run = async (typed: string[], terminal: Terminal): Promise<ExitCode> => {
  const name = Object.keys(commands).find((one) => one.split(" ").every((word, at) => typed[at] === word));
  if (name === undefined) {
    const asked = typed.length === 0 || typed.some((word) => word === "--help" || word === "-h" || word === "help");
    if (asked) return say(terminal, await help(), typed.length === 0 ? 2 : 0);
    terminal.err(`Không có lệnh nào tên là “${typed.filter((word) => !word.startsWith("-")).slice(0, 2).join(" ") || typed[0]}”.`);
    return say(terminal, await help(), 2);
  }
  const command = await commands[name]!();
  const usage = `Cách dùng: xhht ${command.name} ${command.usage}`.trim();
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: typed.slice(command.name.split(" ").length),
      allowPositionals: true,
      options: { ...command.options, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    const option = /'(?:-\w, )?(--?[^' ]*)/.exec((error as Error).message)?.[1] ?? "";
    const noValue = (error as NodeJS.ErrnoException).code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
    terminal.err(noValue ? `Tùy chọn “${option}” thiếu giá trị, có giá trị bắt đầu bằng dấu “-”, hoặc không nhận giá trị.` : `Không hiểu tùy chọn “${option}”.`);
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
