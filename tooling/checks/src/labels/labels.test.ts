import { existsSync, readFileSync } from "node:fs";
import type { PluginDefinition } from "@xhht/core";
import { describe, expect, it, test } from "vitest";
import { derivedLabels } from "./derived-labels.ts";
import type { Label } from "./label-of.ts";
import { loadPlugins } from "./load-plugins.ts";

const read = (file: URL): Label[] => JSON.parse(readFileSync(file, "utf8")) as Label[];
const labels = read(new URL("labels.json", import.meta.url));
const seeds = [...new Set(labels.map(({ seed }) => seed))];
const plugins = await loadPlugins();
const derived = derivedLabels(plugins, seeds);

describe("each labelled target is what the plugin says, without free text", () => {
  it.each(labels)("$id $code", (label) => {
    expect(derived.get(label.id)).toEqual(label);
  });

  test("and there is no target without a label", () => {
    expect([...derived.keys()].toSorted()).toEqual(labels.map(({ id }) => id).toSorted());
    expect(labels).toHaveLength(150);
  });

  test("and a label altered in any one field no longer matches", () => {
    for (const label of labels) {
      const own = derived.get(label.id);
      expect(own).toEqual(label);
      const altered = Object.keys(label).map((field) => ({ ...label, [field]: "altered" }));
      expect(altered).toHaveLength(13);
      for (const other of altered) expect(own).not.toEqual(other);
    }
  });
});

test("a plugin is data: the labels survive a JSON round trip", () => {
  const travelled = JSON.parse(JSON.stringify(plugins)) as PluginDefinition[];
  expect(travelled).toEqual(plugins);
  expect(derivedLabels(travelled, seeds)).toEqual(derived);
});

describe("the checked-in labels are those that were made by reading the papers", () => {
  const original = new URL("../../../../../shared/seeds/targets.json", import.meta.url);
  const here = existsSync(original);
  test.skipIf(!here)(
    `field by field${here ? "" : " (SKIPPED: the folder with the original labels is not here)"}`,
    () => {
      const made = read(original).map((label) => {
        const { text, note, ...rest } = label as Label & { text: string; note: string };
        expect([typeof text, typeof note]).toEqual(["string", "string"]);
        return rest;
      });
      expect(labels).toEqual(made);
    },
  );
});
