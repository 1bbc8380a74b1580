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
    const all = expected.targets.length - expected.missed;
    const { whole, read } = scoreTargets(expected.targets, reading.targets);
    expect(partsCompared(expected.parts, reading).wrong).toEqual([]);
    expect(whole).toBe(all);
    expect(read).toBeLessThanOrEqual(expected.targets.length);
  });
});
