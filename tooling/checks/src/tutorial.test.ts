import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@xhht/core";
import { type LoadedPlugin, type PluginDefinition, check, checkContext, compose, definePlugin } from "@xhht/core";
import { parsePlugin } from "@xhht/core/schema";
import { nationalTree } from "@xhht/units";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const page = readFileSync(join(root, "apps/docs/tutorial/a-ward-in-five-sentences.md"), "utf8");

/** The plugin that the tutorial prints, run as a reader would run it. */
const printed = (): PluginDefinition => {
  const [, code = ""] = /```ts\n([\s\S]+?)```/.exec(page) ?? [];
  const [, names = ""] = /import \{(.+?)\} from "@xhht\/core";/.exec(code) ?? [];
  const body = code.replace(/import .+;\n/, "").replace("export default", "return");
  return (new Function("core", `const {${names}} = core;\n${body}`) as (all: typeof core) => PluginDefinition)(core);
};

const others = await Promise.all(
  ["national-1373", "level-commune"].map(async (folder): Promise<LoadedPlugin> => {
    const { default: definition } = (await import(/* @vite-ignore */ join(root, "plugins", folder, "src/index.ts"))) as { default: PluginDefinition };
    return { definition, version: "0", home: "folder" };
  }),
);

it("the tutorial's ward is a plugin that holds: every name known, nothing wrong, the sentences in it", () => {
  const definition = printed();
  expect(parsePlugin(definition)).toMatchObject({ ok: true });
  const tree = nationalTree();
  const unit = tree.at(definition.unit!)!;
  expect(unit.versions.map(core.fullName)).toContain(definition.unit!.name);
  const composed = compose({ unit, on: definition.unit!.on, tree, plugins: [...others, { definition, version: "0", home: "folder" }] });
  if (!composed.ok) throw new Error(JSON.stringify(composed.issues));
  const [one] = composed.value.plans;
  const issues = check(one!.plan, checkContext(composed.value, one!, tree));
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(one!.plan.targets.map(({ indicator, value }) => [indicator, value])).toEqual([["ONLINE_FILINGS", 80], ["UPE_PRIMARY_LEVEL", 3]]);
});

it("control: a name that nobody defines is found", () => {
  const definition = definePlugin({ ...printed(), agencies: {} });
  const tree = nationalTree();
  expect(compose({ unit: tree.at(definition.unit!)!, on: "2022-03-01", tree, plugins: [...others, { definition, version: "0", home: "folder" }] })).toMatchObject({ ok: false });
});
