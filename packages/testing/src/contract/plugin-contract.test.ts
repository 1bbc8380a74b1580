import { type Indicator, type PluginDefinition, createUnitTree } from "@xhht/core";
import { expect, it } from "vitest";
import { samplePlan, samplePlugin, sampleTree } from "../samples.ts";
import { type ContractCheck, contractProblems } from "./plugin-contract.ts";

const { units, successions } = sampleTree();
const tree = createUnitTree(units, successions);
const brokenChecks = (definition: PluginDefinition, folder = "ward-duc-pho") =>
  Object.keys(contractProblems({ definition, folder, plugins: [], tree }));

it("has nothing against a good plugin", () => {
  expect(contractProblems({ definition: samplePlugin(), folder: "ward-duc-pho", plugins: [], tree })).toEqual({});
});

const unknown = { id: "no-such-agency", label: "Báo cáo", due: null, to: ["nobody"], source: "III" };
const planted: [ContractCheck, PluginDefinition, string?][] = [
  ["passes the schema", { ...samplePlugin(), indicatros: {} } as PluginDefinition],
  [
    "is data: a JSON round trip changes nothing",
    { ...samplePlugin(), targets: undefined } as unknown as PluginDefinition,
  ],
  [
    "is data: a JSON round trip changes nothing",
    samplePlugin({ reporting: [{ ...unknown, to: [], dueAsWritten: (() => "") as unknown as string }] }),
  ],
  ["is named like its folder", samplePlugin(), "ward-other"],
  ["speaks for exactly one place, level or programme", samplePlugin({ level: "commune" })],
  ["has ids in kebab-case and indicator codes in capitals", samplePlugin({ indicators: { lowCase: {} as Indicator } })],
  ["leaves no words for people blank", samplePlugin({ agencies: { "van-hoa": { label: " " } } })],
  [
    "ships plans only from a place that exists",
    samplePlugin({ unit: { code: "99999", on: "2022-01-01", level: "commune", name: "Xã Mất" } }),
  ],
  [
    "composes, and every indicator and agency it names is known",
    samplePlugin({ plans: [samplePlan({ reporting: [unknown] })] }),
  ],
];

it.each(planted)("control: “%s” sees a planted fault", (check, definition, folder) => {
  expect(brokenChecks(definition, folder)).toContain(check);
});
