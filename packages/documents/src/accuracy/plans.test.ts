import { describe, expect, test } from "vitest";
import { readPlan } from "../read-plan.ts";
import { sampleIndicators } from "../targets/sample-indicators.test.data.ts";
import { scoreTargets } from "../targets/score.ts";
import { partsCompared } from "./plan-expectations.ts";
import { planBatches } from "./plans.test.data.ts";

const indicators = sampleIndicators();

describe.each(planBatches)("whole plans of other places, batch $name", ({ plans }) => {
  test.each(plans)("$name", ({ text, expected }) => {
    const reading = readPlan(text, { indicators });
    const all = expected.targets.length;
    expect(partsCompared(expected.parts, reading).wrong).toEqual([]);
    expect(scoreTargets(expected.targets, reading.targets)).toEqual({ expected: all, read: all, figure: all, indicator: all, whole: all });
  });
});
