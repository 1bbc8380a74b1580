import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPlan } from "../read-plan.ts";
import { type ExpectedTarget, scoreTargets } from "./score.ts";
import { sampleIndicators } from "./sample-indicators.test.data.ts";

interface Label {
  seed: string;
  milestone: number | null;
  code: string;
  kind: ExpectedTarget["measure"];
  modality: string;
  comparator: ExpectedTarget["comparator"];
  value: number | null;
  unit: string;
  nested: boolean;
  hidden: boolean;
}

const seeds = new URL("../../../../../shared/seeds/", import.meta.url);
const here = existsSync(seeds);
const labels = here ? (JSON.parse(readFileSync(new URL("targets.json", seeds), "utf8")) as Label[]) : [];
const names = ["van-hoa", "nguyen-nghiem", "ia-bang", "long-an", "ba-dinh"];

describe(`the goals of five printed plans${here ? "" : " (SKIPPED: the folder with the plans is not here)"}`, () => {
  test.skipIf(!here).each(names)("%s: each goal once, with its indicator", (name) => {
    const text = readFileSync(new URL(`${name}.txt`, seeds), "utf8");
    const expected = labels
      .filter(({ seed }) => seed === name)
      .map(({ code, kind, ...rest }): ExpectedTarget => ({ ...rest, measure: kind, indicator: code }));
    const { targets } = readPlan(text, { indicators: sampleIndicators(name) });
    const all = expected.length;
    expect(scoreTargets(expected, targets)).toEqual({ expected: all, read: all, figure: all, indicator: all, whole: all });
  });
});
