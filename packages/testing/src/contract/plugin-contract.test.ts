import {
  type Case,
  type Indicator,
  type PluginDefinition,
  counted,
  createUnitTree,
  equal,
  milestone,
  ratio,
} from "@xhht/core";
import { describe, expect, it } from "vitest";
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

describe("worked cases", () => {
  const indicators: Record<string, Indicator> = {
    SKILL: {
      label: "Người có kỹ năng",
      english: "People with the skill",
      phrase: "người có kỹ năng",
      theme: "skills",
      measure: ratio({ of: "người có kỹ năng", outOf: "người lớn" }),
    },
  };
  const plan = samplePlan({ targets: milestone(2025, "II", [equal("SKILL", 50)]) });
  const definition = samplePlugin({ indicators, plans: [plan] });
  const one: Case = {
    sentence: "Có 60 trong 100 người: đạt.",
    target: "2025/SKILL",
    year: 2025,
    given: counted(60, 100),
    status: "met",
  };
  const problems = (...cases: Case[]) =>
    contractProblems({ definition, folder: "ward-duc-pho", plugins: [], tree, cases })["its worked cases come true"];

  it("pass when they come true", () => expect(problems(one)).toBeUndefined());

  it("control: a case that does not come true, and one on a target that is not there, are seen", () => {
    const wrong = problems({ ...one, status: "not_met" }, { ...one, target: "2030/SKILL" });
    expect(wrong).toEqual([
      "“Có 60 trong 100 người: đạt.”: not_met expected, but met: 60% (60/100) đạt chỉ tiêu 50%.",
      "“Có 60 trong 100 người: đạt.”: No target 2030/SKILL, or no indicator for it",
    ]);
  });
});
