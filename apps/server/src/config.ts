import { resolve } from "node:path";
import { fail, ok, type Issue, type Result } from "@xhht/core";

/** Where the program listens and keeps its data. */
export interface Config {
  host: string;
  port: number;
  /** Absolute folder of everything that is kept on disk. */
  dataDir: string;
  /** `postgres://…`, or the absolute path of a SQLite file. */
  database: { engine: "postgres"; url: string } | { engine: "sqlite"; file: string };
}

/** Variables as the shell gives them; an empty one counts as unset. */
export type Environment = Record<string, string | undefined>;

/**
 * Reads `PORT` (8373), `HOST` (127.0.0.1), `DATA_DIR` (./data) and `DATABASE_URL` (a SQLite file in DATA_DIR). Every wrong
 * value becomes one sentence that names the variable.
 */
export const readConfig = (env: Environment, workingFolder: string): Result<Config> => {
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const issues: Issue[] = [];

  const portText = get("PORT") ?? "8373";
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535)
    issues.push(wrong("PORT", portText, "phải là một số nguyên từ 0 đến 65535", "đặt PORT=8373, hoặc bỏ biến này"));

  const host = get("HOST") ?? "127.0.0.1";
  if (!/^[\w.:-]+$/.test(host))
    issues.push(wrong("HOST", host, "phải là một tên máy hoặc một địa chỉ IP, không kèm http://", "đặt HOST=127.0.0.1, hoặc HOST=0.0.0.0 để máy khác vào được"));

  const dataDir = resolve(workingFolder, get("DATA_DIR") ?? "data");
  const database = readDatabase(get("DATABASE_URL"), workingFolder, dataDir);
  if (database === null)
    issues.push(
      wrong("DATABASE_URL", hidePassword(get("DATABASE_URL")!), "phải có dạng postgres://… hoặc sqlite:đường-dẫn", "sửa lại biến này, hoặc bỏ đi để dùng SQLite trong DATA_DIR"),
    );
  return issues.length > 0 || database === null ? fail(...issues) : ok({ host, port, dataDir, database });
};

const readDatabase = (url: string | undefined, workingFolder: string, dataDir: string): Config["database"] | null => {
  if (url === undefined) return { engine: "sqlite", file: resolve(dataDir, "xhht.sqlite") };
  if (/^postgres(ql)?:\/\//.test(url)) return URL.canParse(url) ? { engine: "postgres", url } : null;
  const file = /^(?:sqlite|file):(?:\/\/)?(.+)$/.exec(url)?.[1] ?? (/^[^:]+\.(db|sqlite3?)$/.test(url) ? url : undefined);
  return file === undefined ? null : { engine: "sqlite", file: resolve(workingFolder, file) };
};

/** The folders of plugins that did not build, as the repository's own launcher tells in `XHHT_UNBUILT` (comma-separated). */
export const unbuiltPlugins = (env: Environment): string[] => env["XHHT_UNBUILT"]?.split(",").filter(Boolean) ?? [];

/** The same address with its password blotted out, fit for a message. */
export const hidePassword = (url: string): string => url.replace(/(\/\/[^:@/]*):[^@/]*@/, "$1:***@");

const wrong = (name: string, value: string, must: string, remedy: string): Issue => ({
  code: "config.wrong",
  severity: "error",
  place: name,
  message: `Biến ${name} đang là “${value}”, nhưng ${must}.`,
  remedy: `Hãy ${remedy}.`,
});
