import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../indicator/indicator.ts";
import { about, atLeast, atMost, equal, milestone, moreThan, promise, type TargetDraft } from "../target/build.ts";
import { judge } from "../target/judge.ts";
import type { Target } from "../target/target.ts";
import { always, fails, type Drawn } from "./always.test.data.ts";
import type { Figure, Leaf } from "./figure.ts";
import { judgeFigure } from "./judge-figure.ts";
import { emptyFigure } from "./leaf-figure.ts";
import { rollUp } from "./roll-up.ts";
import { days, ratios } from "./sample-country.test.data.ts";
import { shown } from "./shown.ts";
import { cellOf, type FigureVerdict } from "./weigh.ts";

const indicator = { measure: ratio({ of: "người có", outOf: "người" }), countedAt: "commune" as const };
const goals: ((value: number) => TargetDraft)[] = [
  (value) => equal("R", value),
  (value) => atLeast("R", value),
  (value) => moreThan("R", value),
  (value) => atMost("R", value),
  (value) => about("R", value),
  (value) => promise(["maintain"], equal("R", value)),
];
const targets: fc.Arbitrary<Target> = fc
  .tuple(fc.constantFrom(...goals), fc.integer({ min: 0, max: 100 }))
  .map(([make, value]) => milestone(2025, "II", [make(value)])[0]!);
const contexts = fc.record({
  year: fc.integer({ min: 2022, max: 2026 }),
  baseline: fc.record({ year: fc.constant(2021), value: fc.integer({ min: 0, max: 100 }) }),
});
const floors = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const judged = (
  target: Target,
  figure: Figure,
  context: Drawn<typeof contexts>,
  coverageFloor: number,
): FigureVerdict => judgeFigure(target, indicator, figure, context, { coverageFloor });

const red = ["not_met", "at_risk"];

describe("judging what rolled up", () => {
  const cases = fc.tuple(ratios(), targets, contexts, floors);
  const nationOf = (one: Drawn<ReturnType<typeof ratios>>): Figure =>
    rollUp({ ...one, on: days.first, period: "2024" }).find(({ unit }) => unit === "VN@0000")!;

  it("37 is never red below the floor of coverage", () =>
    always(cases, ([one, target, context, floor]) => {
      const figure = nationOf(one);
      const { status } = judged(target, figure, context, floor);
      expect(red.includes(status) && figure.reported < floor * figure.expected).toBe(false);
    }));

  it("control: without the floor, judging the bare ratio is red with few reports", () =>
    expect(
      fails(cases, ([one, target, context, floor]) => {
        const figure = nationOf(one);
        const { status } = judge(target, indicator, cellOf(figure, "sum"), context);
        return !(red.includes(status) && figure.reported < floor * figure.expected);
      }),
    ).toBe(true));

  it("38 when decided early stays so, whatever the missing units turn out to say", () =>
    always(
      fc.tuple(cases, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 })),
      ([[one, target, context], said]) => {
        const early = judged(target, nationOf(one), context, 0);
        const leaves = one.leaves.map((leaf, at): Leaf => {
          const denominator = leaf.knownDenominator ?? 70;
          const numerator = Math.floor((denominator * said[at]!) / 100);
          return leaf.cell.state === "not_reported"
            ? { ...leaf, cell: { state: "value", numerator, denominator } }
            : leaf;
        });
        const late = judged(target, nationOf({ ...one, leaves }), context, 0);
        expect(early.decided ? early.status : late.status).toBe(late.status);
      },
    ));

  it("39 asks for nothing more where all reported: the floor changes nothing", () =>
    always(cases, ([one, target, context, floor]) => {
      const full = { ...nationOf(one), unknown: 0, missingDenominator: 0 };
      const figure = { ...full, reported: full.expected };
      expect(judged(target, figure, context, floor)).toEqual(judged(target, figure, context, 0));
    }));

  it("40 says how many reported whenever some did not", () =>
    always(cases, ([one, target, context, floor]) => {
      const figure = nationOf(one);
      const { provisional, reason, actual } = judged(target, figure, context, floor);
      const said = `${figure.reported}/${figure.expected}`;
      expect(provisional).toBe(figure.reported < figure.expected);
      expect(!provisional || !shown(figure) || `${reason} ${actual ?? ""}`.includes(said)).toBe(true);
    }));

  it("41 has nothing to judge where nobody is asked", () =>
    always(fc.tuple(targets, contexts), ([target, context]) => {
      expect(judged(target, emptyFigure, context, 0).status).toBe("cannot_judge");
    }));

  it("47 never says a number of a figure that is not shown", () =>
    always(cases, ([one, target, context, floor]) => {
      const figure = nationOf(one);
      const { reason, actual } = judged(target, figure, context, floor);
      expect(shown(figure) || (actual === null && !/\d/.test(reason))).toBe(true);
    }));
});
