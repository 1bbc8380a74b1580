import { about, atLeast, type Cell, count, type Indicator, judge, milestone, ratio, type Target } from "@xhht/core";
import { expect, test } from "vitest";
import type { Goal } from "./goals.ts";
import { quickJudge } from "./quick-status.ts";

const words = { label: "", english: "", phrase: "x", theme: "skills" as const };
const indicators: Indicator[] = [{ ...words, measure: ratio({ of: "a", outOf: "b" }) }, { ...words, measure: count("a") }];
const targets: Target[] = [2025, 2030].flatMap((year) => milestone(year, "I", [atLeast("X", 50), about("X", 55), { ...atLeast("X", 60), modality: ["maintain"] }]));

test("the quick status is that of the judge, for 20.000 cells of chance", () => {
  let seed = 7;
  const chance = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const goals = indicators.map(() => targets.map((target): Goal => ({ target, origin: "o", plan: null })));
  const told = new Set<string>();
  for (let run = 0; run < 20_000; run++) {
    const which = chance(2);
    const indicator = indicators[which]!;
    const goal = goals[which]![chance(targets.length)]!;
    const denominator = chance(200);
    const cell: Cell = indicator.measure.kind === "ratio" ? { state: "value", numerator: chance(denominator + 1), denominator } : { state: "value", value: chance(120) };
    const year = 2022 + chance(10);
    const baseline = chance(3) === 0 ? undefined : { year: year - 1 - chance(3), value: chance(100) };
    const status = quickJudge(goal, indicator, year)(cell, baseline);
    told.add(status);
    expect({ run, status }).toEqual({ run, status: judge(goal.target, indicator, cell, { year, ...(baseline ? { baseline } : {}) }).status });
  }
  expect([...told].toSorted()).toEqual(["at_risk", "cannot_judge", "met", "not_met", "on_course"]);
});
