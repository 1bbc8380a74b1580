import type { PluginDefinition } from "@xhht/core";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { noChoices } from "./choices.ts";
import { planFromReading } from "./plan-from-reading.ts";
import { pluginFiles, pluginFolder } from "./plugin-folder.ts";
import { readWithProposals } from "./propose.ts";

const reading = readWithProposals("KẾ HOẠCH\nHọc tập\n", { own: {}, elsewhere: {}, where: {} });
const { plan } = planFromReading(reading, noChoices(), { programmes: [], indicators: {}, agencies: {} });
const titled = (title: string): PluginDefinition => ({
  id: "commune-son-ca-19999",
  unit: { code: "19999", on: "2026-03-12", level: "commune", name: "Phường Sơn Ca" },
  plans: [{ ...plan, document: { ...plan.document, title } }],
});

it("packs the same files as the same bytes every time", () => {
  const packed = pluginFolder(titled("Học tập"));
  expect(pluginFolder(titled("Học tập"))).toEqual(packed);
  expect(Object.fromEntries(Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(pluginFiles(titled("Học tập")));
});

it("cannot be broken out of by a title that ends a comment", () => {
  const text = pluginFiles(titled("Học tập */ process.exit(1) /*"))["commune-son-ca-19999/src/plan.ts"]!;
  const code = text.split("\n").filter((line) => !line.startsWith('      "title"') && !line.startsWith('    "title"'));
  expect(code.join("\n").match(/\*\//g)).toHaveLength(1);
});
