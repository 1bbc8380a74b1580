import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PluginDefinition } from "@xhht/core";
import { applyChange, noChoices, planFromReading, pluginFiles, pluginOf, proposalGround, readWithProposals } from "@xhht/documents/imports";
import { pluginContract } from "@xhht/testing";
import { nationalTree } from "@xhht/units";
import { afterAll, describe, expect, it } from "vitest";
import { loadEachPlugin, pluginsFolder } from "../load-plugins.ts";

const paper = readFileSync(new URL("../../../../packages/documents/src/import/fixtures/phuong-son-ca.txt", import.meta.url), "utf8").normalize("NFC");
const { plugins } = await loadEachPlugin();
const unit = { code: "21439", on: "2026-03-12", level: "commune", name: "Phường Sơn Ca" } as const;
const ground = proposalGround(null, plugins);
const reading = readWithProposals(paper, ground);
const decided = reading.targets.reduce((choices, { indicator }, target) => {
  const next = applyChange(reading, choices, { kind: "link", target, indicator });
  return next.ok ? next.value : choices;
}, noChoices());
const programmes = plugins.flatMap(({ definition }) => definition.programme ?? []);
const made = planFromReading(reading, decided, { programmes, indicators: ground.elsewhere, agencies: {} });
const national = Object.assign({}, ...plugins.filter(({ definition }) => !definition.unit).map(({ definition }) => definition.indicators ?? {})) as typeof ground.own;
const definition = pluginOf(made, { unit, existing: null, own: national, elsewhere: ground.elsewhere });

/** As in the repository: the base of the compiler above the plugins, the packages that they name beside them. */
const root = mkdtempSync(join(tmpdir(), "xhht-folder-"));
afterAll(() => rmSync(root, { recursive: true }));
const home = join(root, "plugins");
for (const [path, text] of Object.entries(pluginFiles(definition))) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}
cpSync(join(pluginsFolder, "../tsconfig.base.json"), join(root, "tsconfig.base.json"));
symlinkSync(join(pluginsFolder, "../packages"), join(root, "packages"));
symlinkSync(join(pluginsFolder, "_template", "node_modules"), join(home, "node_modules"));

const { default: loaded } = (await import(/* @vite-ignore */ join(home, definition.id, "src/index.ts"))) as { default: PluginDefinition };

describe("the folder of an imported plan", () => {
  it("says what was saved, nothing more and nothing less", () => {
    expect(loaded).toEqual(JSON.parse(JSON.stringify(definition)));
    expect(loaded.plans![0]).toMatchObject({ digest: false, document: { number: "18/KH-UBND" } });
  });

  it("is a package like its neighbours", () => {
    const keys = (file: string) => Object.keys(JSON.parse(readFileSync(file, "utf8")) as object);
    expect(keys(join(home, definition.id, "package.json"))).toEqual(keys(join(pluginsFolder, "_template", "package.json")));
  });
});

pluginContract({ definition: loaded, folder: definition.id, plugins, tree: nationalTree() });
