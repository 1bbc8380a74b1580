import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fail, ok, type Issue, type LoadedPlugin, type Result } from "@xhht/core";

interface PackageFile {
  name: string;
  version: string;
  exports?: { "."?: { "@xhht/source"?: string } };
}

/** A plugin as it was found; nothing about it is checked. */
export interface FoundPlugin {
  version: string;
  definition: unknown;
  folder: string;
}

/** The repository's `plugins/` folder. */
export const pluginsFolder = fileURLToPath(new URL("../../../plugins", import.meta.url));

/** Run from source, the program takes plugins from source too; run as built, it takes them as built. */
const fromSource = import.meta.url.endsWith(".ts");

/**
 * Finds the plugins: every folder with a `package.json` is one, each resolved by its own name. A folder whose name starts
 * with `_` is a pattern to copy and is left out. Gives the raw definitions in the order of their ids; nothing is checked.
 */
export const findPlugins = async (folder = pluginsFolder): Promise<FoundPlugin[]> => {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("_") && existsSync(join(folder, name, "package.json")));
  return Promise.all(names.toSorted().map((name) => importPlugin(join(folder, name))));
};

/** Imports the plugin of one folder by the name in its `package.json`. */
export const importPlugin = async (folder: string): Promise<FoundPlugin> => {
  const packageFile = join(folder, "package.json");
  const { name, version, exports } = JSON.parse(await readFile(packageFile, "utf8")) as PackageFile;
  const source = exports?.["."]?.["@xhht/source"];
  const entry = fromSource && source ? resolve(dirname(packageFile), source) : createRequire(packageFile).resolve(name);
  const module = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as { default?: unknown };
  return { version, definition: module.default, folder };
};

/** Finds the plugins and holds each to the schema; problems name the plugin they are in. */
export const loadPlugins = async (folder = pluginsFolder): Promise<Result<LoadedPlugin[]>> => {
  const { parsePlugin } = await import("@xhht/core/schema");
  const issues: Issue[] = [];
  const plugins: LoadedPlugin[] = [];
  for (const { version, definition, folder: home } of await findPlugins(folder)) {
    const parsed = parsePlugin(definition);
    if (parsed.ok) plugins.push({ definition: parsed.value, version, home: "folder" });
    else issues.push(...parsed.issues.map((issue) => ({ ...issue, place: `${home}: ${issue.place}` })));
  }
  return issues.length > 0 ? fail(...issues) : ok(plugins);
};
