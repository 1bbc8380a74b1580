import { readFile, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { fail, ok, type Issue, type Result } from "@xhht/core";
import { type Held, holdToSchema } from "./definition/hold-to-schema.ts";
import { type Answer, importApart } from "./definition/import-apart.ts";
import { jsonFault } from "./definition/json-fault.ts";
import { sayFailure } from "./definition/say-failure.ts";
import { pluginEntry, pluginsFolder } from "./load-plugins.ts";

/** What was named on the command line, read and held to its schema. */
export interface Named {
  held: Held;
  version: string;
  /** The name of the plugin's folder; null where a file was named. */
  folder: string | null;
}

/**
 * Reads what a person named: the id of a plugin in the repository, the folder of a plugin, or a `.json`, `.js`, `.mjs`, `.ts`
 * or `.mts` file that holds a plugin or a plan. A file that cannot be read or run is an issue. A plugin that is not built, or
 * whose folder stands in `unbuilt`, is read from its source.
 */
export const readDefinition = async (name: string, workingFolder: string, unbuilt: readonly string[] = []): Promise<Result<Named>> => {
  const asId = /^[a-z0-9_][a-z0-9_-]*$/.test(name);
  const known = asId && (await isFolder(join(pluginsFolder, name)));
  const path = known ? join(pluginsFolder, name) : resolve(workingFolder, name);
  try {
    const folder = (await isFolder(path)) ? basename(path) : null;
    const { entry, version } = folder === null ? { entry: path, version: "0" } : await builtOrSource(path, unbuilt);
    await stat(entry);
    const answer = extname(entry) === ".json" ? await readJson(await readFile(entry, "utf8")) : await importApart(entry);
    return "held" in answer ? ok({ held: answer.held, version, folder }) : fail(unreadable(name, answer.because));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return fail(isMissing && asId && !known ? unknownPlugin(name) : unreadable(name, whyUnread(error)));
  }
};

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const builtOrSource = async (folder: string, unbuilt: readonly string[]): Promise<{ entry: string; version: string }> => {
  if (unbuilt.includes(basename(folder))) return pluginEntry(folder, true);
  return pluginEntry(folder).catch(() => pluginEntry(folder, true));
};

const readJson = async (text: string): Promise<Answer> => {
  const json = text.replace(/^\uFEFF/, "");
  const fault = jsonFault(json);
  if (fault === null) return { held: await holdToSchema(JSON.parse(json)) };
  const { line, column, found } = fault;
  return { because: `JSON sai ở dòng ${line}, cột ${column}: ${found === null ? "tệp kết thúc giữa chừng" : `không được có “${found}” ở đó`}` };
};

const whyUnread = (error: unknown): string => {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "không có tệp này";
    case "EACCES":
    case "EPERM":
      return "chương trình không có quyền đọc";
    case "ENOTDIR":
      return "đường dẫn đi qua một tệp như thể đó là thư mục";
    case "MODULE_NOT_FOUND":
      return "gói chưa được dựng và không có mã nguồn";
    default:
      return sayFailure(error);
  }
};

const unknownPlugin = (name: string): Issue => ({
  code: "check.unknown-plugin",
  severity: "error",
  place: name,
  message: `Không có gói quy định nào tên là “${name}”, cũng không có tệp nào mang tên đó.`,
  remedy: "Hãy xem các tên có sẵn bằng lệnh “xhht plugins”, hoặc nêu đường dẫn tới tệp.",
});

const unreadable = (name: string, because: string): Issue => ({
  code: "check.unreadable",
  severity: "error",
  place: name,
  message: `Không đọc được “${name}”: ${because}.`,
  remedy: "Hãy kiểm tra đường dẫn và nội dung tệp; tệp phải là .json, .js, .mjs, .ts hoặc .mts.",
});
