import type { TargetView } from "@xhht/api";
import { equal, milestone, moreThan, pair, type Target } from "@xhht/core";
import { expect, test } from "vitest";
import { milestonesOf, nest } from "./milestones.ts";

const seen = (targets: Target[]): TargetView[] =>
  targets.map((target) => ({ ...target, kind: "ratio", sentence: target.id, text: "", parent: null, nation: null }));

const targets = seen([
  ...milestone(2025, "II.2.a", [
    equal("WHOLE", 55, { parts: [equal("PART", 15)] }),
    pair(moreThan("X_REG", 70), moreThan("X_ACH", 50)),
  ]),
  ...milestone(2030, "II.2.b", [equal("WHOLE", 65)]),
  ...milestone(null, "III.4", [equal("HIDDEN", 80, { insideTask: true })]),
]);

test("targets stand by milestone in the order of the paper; a goal inside a task is left to its task", () => {
  expect(milestonesOf(targets).map(({ year, anchor, targets: list }) => [year, anchor, list.length])).toEqual([
    [2025, "II.2.a", 4],
    [2030, "II.2.b", 1],
  ]);
});

test("a part stands under its whole, and a pair is one line", () => {
  const nodes = nest(milestonesOf(targets)[0]!.targets);
  expect(
    nodes.map(({ target, other, parts }) => [
      target.indicator,
      other?.indicator ?? null,
      parts.map((part) => part.target.indicator),
    ]),
  ).toEqual([
    ["WHOLE", null, ["PART"]],
    ["X_REG", "X_ACH", []],
  ]);
});
