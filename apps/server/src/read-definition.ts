import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fail, ok, type Issue, type Result } from "@xhht/core";
import { importPlugin, pluginsFolder } from "./load-plugins.ts";

/** What was named on the command line, read and not yet held to a schema. */
export interface Named {
  content: unknown;
  version: string;
}

/**
 * Reads what a person named: the id of a plugin in the repository, the folder of a plugin, or a `.json`, `.js` or `.ts`
 * file that holds a plugin or a plan. A file that cannot be read or run is an issue.
 */
export const readDefinition = async (name: string, workingFolder: string): Promise<Result<Named>> => {
  const asFolder = /^[a-z0-9_][a-z0-9_-]*$/.test(name) ? join(pluginsFolder, name) : undefined;
  const path = asFolder && (await isFolder(asFolder)) ? asFolder : resolve(workingFolder, name);
  try {
    if (await isFolder(path)) {
      const { definition, version } = await importPlugin(path);
      return ok({ content: definition, version });
    }
    await stat(path);
  } catch (error) {
    return fail((error as NodeJS.ErrnoException).code === "ENOENT" && asFolder ? unknownPlugin(name) : unreadable(name, error));
  }
  try {
    return ok({ content: await contentOf(path), version: "0" });
  } catch (error) {
    return fail(unreadable(name, error));
  }
};

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const contentOf = async (path: string): Promise<unknown> => {
  if (extname(path) === ".json") return JSON.parse(await readFile(path, "utf8")) as unknown;
  const url = pathToFileURL(path).href;
  const module = (extname(path) === ".ts" ? await (await import("tsx/esm/api")).tsImport(url, import.meta.url) : await import(/* @vite-ignore */ url)) as {
    default?: unknown;
  };
  return module.default;
};

const unknownPlugin = (name: string): Issue => ({
  code: "check.unknown-plugin",
  severity: "error",
  place: name,
  message: `Không có gói định nghĩa nào tên là “${name}”, cũng không có tệp nào mang tên đó.`,
  remedy: "Hãy xem các tên có sẵn bằng lệnh “xhht plugins”, hoặc nêu đường dẫn tới tệp.",
});

const unreadable = (name: string, error: unknown): Issue => {
  const { code, message } = error as NodeJS.ErrnoException;
  const because = code === "ENOENT" ? "không có tệp này" : (message ?? String(error)).split("\n")[0]!;
  return {
    code: "check.unreadable",
    severity: "error",
    place: name,
    message: `Không đọc được “${name}”: ${because}.`,
    remedy: "Hãy kiểm tra đường dẫn và nội dung tệp; tệp phải là .json, .js hoặc .ts.",
  };
};
