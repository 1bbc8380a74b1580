import type { Target } from "@xhht/core";
import { expect, test } from "vitest";
import { sampleIndicators } from "../targets/sample-indicators.test.data.ts";
import { pairHalves } from "./pair-halves.ts";

const indicators = sampleIndicators();
const goal = (indicator: string, milestone: number, more: Partial<Target> = {}): Target => ({
  id: `${milestone}/${indicator}`, indicator, milestone, reading: { kind: "own" }, comparator: "eq", value: 50,
  modality: indicator.endsWith("_REG") ? ["register"] : ["achieve"], source: "I.2.b", ...more,
});
const pairs = (targets: Target[]): (string | undefined)[] => pairHalves(targets, indicators).map(({ pairedWith }) => pairedWith);

test("who registers and who achieves among the same people, in one clause and year, are a pair", () => {
  expect(pairs([goal("MODEL_FAMILY_REG", 2025), goal("MODEL_FAMILY_ACH", 2025), goal("MODEL_CLAN_REG", 2025), goal("MODEL_CLAN_ACH", 2025)])).toEqual([
    "2025/MODEL_FAMILY_ACH", "2025/MODEL_FAMILY_REG", "2025/MODEL_CLAN_ACH", "2025/MODEL_CLAN_REG",
  ]);
});

test("another year, another clause, other people and a half that has its other already make none", () => {
  expect(pairs([goal("MODEL_FAMILY_REG", 2025), goal("MODEL_FAMILY_ACH", 2030)])).toEqual([undefined, undefined]);
  expect(pairs([goal("MODEL_FAMILY_REG", 2025), goal("MODEL_FAMILY_ACH", 2025, { source: "I.2.c" })])).toEqual([undefined, undefined]);
  expect(pairs([goal("MODEL_FAMILY_REG", 2025), goal("MODEL_CLAN_ACH", 2025)])).toEqual([undefined, undefined]);
  expect(pairs([goal("MODEL_FAMILY_REG", 2025), goal("MODEL_FAMILY_ACH", 2025), goal("MODEL_FAMILY_REG", 2025, { id: "2025/MODEL_FAMILY_REG#2" })])).toEqual(["2025/MODEL_FAMILY_ACH", "2025/MODEL_FAMILY_REG", undefined]);
});
