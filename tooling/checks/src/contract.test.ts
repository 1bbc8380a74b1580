import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Case, type LoadedPlugin, type PluginDefinition, createUnitTree } from "@xhht/core";
import { type ContractCheck, pluginContract } from "@xhht/testing";
import { loadUnits } from "@xhht/units";
import { describe, expect, it } from "vitest";
import { root } from "./root.ts";

const home = join(root, "plugins");
const folders = readdirSync(home)
  .filter((name) => existsSync(join(home, name, "package.json")))
  .toSorted();
const found = await Promise.all(
  folders.map(async (folder) => {
    const { default: definition } = (await import(/* @vite-ignore */ join(home, folder, "src/index.ts"))) as {
      default: PluginDefinition;
    };
    const worked = join(home, folder, "src/cases.ts");
    const { cases } = existsSync(worked)
      ? ((await import(/* @vite-ignore */ worked)) as { cases: Case[] })
      : { cases: [] };
    return { folder, definition, cases };
  }),
);

const { units, successions } = loadUnits();
const tree = createUnitTree(units, successions);
const plugins: LoadedPlugin[] = found
  .filter(({ folder }) => !folder.startsWith("_"))
  .map(({ definition }) => ({ definition, version: "0.0.0", home: "folder" }));

const skips: Record<string, Partial<Record<ContractCheck, string>>> = {
  _template: {
    "has ids in kebab-case and indicator codes in capitals":
      "a pattern to copy: its id is that of its folder, and it is never served",
  },
};

for (const { folder, definition, cases } of found)
  pluginContract({ definition, folder, plugins, tree, cases }, skips[folder]);

describe("plugin folders", () => {
  it("are packages named after their folder", () => {
    for (const folder of folders) {
      const text = readFileSync(join(home, folder, "package.json"), "utf8");
      const { name, xhht } = JSON.parse(text) as { name: string; xhht?: { plugin?: string } };
      expect({ name, plugin: xhht?.plugin }).toEqual({
        name: `@xhht/plugin-${folder.replace(/^_/, "")}`,
        plugin: folder,
      });
    }
  });
});
