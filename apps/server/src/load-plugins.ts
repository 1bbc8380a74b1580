import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fail, ok, type Issue, type LoadedPlugin, type Result } from "@xhht/core";
import { sayFailure } from "./definition/say-failure.ts";

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
 * Every folder with a `package.json` is a plugin, resolved by its own name. A folder whose name starts with `_` is a pattern
 * to copy and is left out. In the order of their ids.
 */
const pluginFolders = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => !name.startsWith("_") && existsSync(join(folder, name, "package.json")))
    .toSorted()
    .map((name) => join(folder, name));

/** The file to import for the plugin of one folder, and the version in its `package.json`. Throws where there is none. */
export const pluginEntry = async (folder: string, source = fromSource): Promise<{ entry: string; version: string }> => {
  const packageFile = join(folder, "package.json");
  const { name, version, exports } = JSON.parse(await readFile(packageFile, "utf8")) as PackageFile;
  const written = exports?.["."]?.["@xhht/source"];
  return { entry: source && written ? resolve(folder, written) : createRequire(packageFile).resolve(name), version };
};

/** Imports the plugin of one folder by the name in its `package.json`. */
export const importPlugin = async (folder: string): Promise<FoundPlugin> => {
  const { entry, version } = await pluginEntry(folder);
  const module = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as { default?: unknown };
  return { version, definition: module.default, folder };
};

/** The plugins that hold, and what is wrong with each of the others, by the name of its folder. */
export interface EachPlugin {
  plugins: LoadedPlugin[];
  faults: { name: string; issues: Issue[] }[];
}

/** Finds the plugins and holds each to the schema. Those whose folders stand in `unbuilt` are not read: their build is old or broken. */
export const loadEachPlugin = async (unbuilt: readonly string[] = [], folder = pluginsFolder): Promise<EachPlugin> => {
  const { parsePlugin } = await import("@xhht/core/schema");
  const each: EachPlugin = { plugins: [], faults: [] };
  const homes = await pluginFolders(folder);
  const found = await Promise.allSettled(homes.map((home) => (unbuilt.includes(basename(home)) ? null : importPlugin(home))));
  for (const [at, one] of found.entries()) {
    const home = homes[at]!;
    const name = basename(home);
    if (one.status === "rejected") each.faults.push({ name, issues: [unreadable(name, one.reason)] });
    else if (one.value === null) each.faults.push({ name, issues: [notBuilt(name)] });
    else {
      const { version, definition } = one.value;
      const parsed = parsePlugin(definition);
      if (parsed.ok) each.plugins.push({ definition: parsed.value, version, home: "folder" });
      else each.faults.push({ name, issues: parsed.issues.map((issue) => ({ ...issue, place: `${home}: ${issue.place}` })) });
    }
  }
  return each;
};

/** `loadEachPlugin` for those who need them all: one problem and there are none. */
export const loadPlugins = async (folder = pluginsFolder): Promise<Result<LoadedPlugin[]>> => {
  const { plugins, faults } = await loadEachPlugin([], folder);
  return faults.length > 0 ? fail(...faults.flatMap(({ issues }) => issues)) : ok(plugins);
};

/** A plugin whose build failed, by the name of its folder. */
export const notBuilt = (name: string): Issue => ({
  code: "plugin.not-built",
  severity: "error",
  place: name,
  message: `Gói “${name}” chưa dựng được.`,
  remedy: `Hãy sửa theo lời báo của trình biên dịch; lệnh “xhht check ${name}” chỉ ra chỗ sai trong gói.`,
});

const unreadable = (name: string, error: unknown): Issue => ({
  code: "plugin.unreadable",
  severity: "error",
  place: name,
  message: `Không đọc được gói “${name}”: ${sayFailure(error)}.`,
  remedy: `Hãy sửa gói đó; lệnh “xhht check ${name}” chỉ ra chỗ sai.`,
});
