import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, level, ratio, type Measure } from "../indicator/indicator.ts";
import { judge } from "../target/judge.ts";
import type { Comparator, Modality, Target } from "../target/target.ts";
import type { Cell } from "../value/cell.ts";
import { exact, over, roundTo, times } from "../value/exact.ts";
import { figureAt, newFigures, type FigureColumns } from "./kernel-figures.ts";
import { firstValue, keepFirstValues, newFirstValues, percentOf, type FirstValues } from "./kernel-first-values.ts";
import { statuses, type Yardstick } from "./kernel-ruler.ts";
import { judgeFigures } from "./kernel-status.ts";
import type { RollUpRule } from "./series.ts";
import { cellOf, weigh } from "./weigh.ts";

const nodes = ["A", "B", "C", "D", "E", "F"];
const frame = { nodes, stamp: 0 } as never;

const measures: Record<RollUpRule, Measure> = {
  sum: ratio({ of: "a", outOf: "b" }),
  share: level({ min: 1, max: 3 }),
  count: count("c"),
  lowest: count("c"),
  highest: level({ min: 1, max: 3 }),
  none: ratio({ of: "a", outOf: "b" }),
};

/** Numbers that stand on edges often: round, small, or as large as sums can be. */
const whole = fc.oneof(fc.nat(20), fc.nat(1000), fc.constantFrom(0, 50, 100, 500, 1000), fc.integer({ min: 0, max: 2 ** 45 }));
const parts = fc.oneof(
  fc.tuple(whole, whole).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  fc.tuple(fc.constantFrom(9, 10, 11, 12, 13, 14, 15), fc.nat(1e6)).map(([n, k]) => [n * k, 20 * k] as const),
);
/** Percentages whose thirteenth decimal is a five and the last. */
const halves = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 4 })).map(([k, n]) => [2 * k + 1, 32_768 * n] as const);

const figures = (rule: RollUpRule): fc.Arbitrary<FigureColumns> =>
  fc.array(fc.tuple(parts, fc.nat(5), fc.nat(2), fc.oneof(fc.nat(100), whole)), { minLength: nodes.length, maxLength: nodes.length }).map((list) => {
    const made = newFigures(frame);
    list.forEach(([[of, outOf], units, unknown, missing], node) => {
      made.reported[node] = units;
      made.expected[node] = 5;
      const ratioLike = rule === "sum" || rule === "share";
      made.unknown[node] = ratioLike ? (rule === "share" || units === 5 ? 0 : unknown) : 5 - units;
      made.numerator[node] = units === 0 ? 0 : rule === "highest" ? of % 4 : rule === "lowest" ? of / 10 : of;
      made.missingDenominator[node] = ratioLike && units < 5 ? missing : 0;
      made.denominator[node] = units > 0 && (ratioLike || rule === "none") ? outOf : 0;
    });
    return made;
  });

const value = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -50, max: 1000 }).map((n) => n / 10), fc.integer({ min: 0, max: 10000 }).map((n) => n / 100));
const targets: fc.Arbitrary<Target> = fc.record({
  id: fc.constant("2025/X"),
  indicator: fc.constant("X"),
  reading: fc.constantFrom<Target["reading"]>({ kind: "own" }, { kind: "change" }, { kind: "degree" }, { kind: "share", of: "commune", where: { atLeast: 2 } }, { kind: "carriedOut" }),
  comparator: fc.option(fc.constantFrom<Comparator>("eq", "gte", "gt", "lte", "approx", "avg_per_year"), { nil: null, freq: 10 }),
  value: fc.option(value, { nil: null, freq: 10 }),
  modality: fc.subarray<Modality>(["achieve", "maintain", "decrease"], { minLength: 1 }),
  milestone: fc.option(fc.integer({ min: 2023, max: 2030 }), { nil: null, freq: 6 }),
  source: fc.constant("II"),
}).filter(({ comparator, value: goal, reading }) => (comparator === null) === (goal === null) && (goal !== null || reading.kind !== "share"));

const firsts: fc.Arbitrary<FirstValues> = fc
  .array(fc.tuple(fc.constantFrom(0, 2020, 2021, 2022, 2025), value), { minLength: nodes.length, maxLength: nodes.length })
  .map((list) => ({ year: Int32Array.from(list, ([year]) => year), value: Float64Array.from(list, ([, first]) => first) }));

const cases = fc.constantFrom<RollUpRule>("sum", "sum", "share", "count", "lowest", "highest", "none").chain((rule) =>
  fc.record({
    figures: figures(rule),
    yardstick: fc.record(
      {
        rule: fc.constant(rule),
        target: targets,
        indicator: fc.constant({ measure: measures[rule] }),
        year: fc.integer({ min: 2021, max: 2031 }),
        coverageFloor: fc.constantFrom(0, 0.2, 0.5, 0.6, 0.8, 1),
        baseline: fc.oneof(fc.record({ year: fc.integer({ min: 2018, max: 2026 }), value }), firsts),
      },
      { requiredKeys: ["rule", "target", "indicator", "year"] },
    ),
  }),
);

/** The verdict of `judge` at each node. */
const judged = (columns: FigureColumns, { rule, target, indicator, year, baseline, coverageFloor = 0.8 }: Yardstick) =>
  nodes.map((_, node) => {
    const from = !baseline ? undefined : typeof baseline.year === "number" ? (baseline as { year: number; value: number }) : firstValue(baseline as FirstValues, node);
    const by = (cell: Cell) => judge(target, indicator, cell, from ? { year, baseline: from } : { year });
    return weigh(figureAt(columns, node), rule, coverageFloor, by).status;
  });

const told = (columns: FigureColumns, yardstick: Yardstick) => [...judgeFigures(columns, yardstick)].map((at) => statuses[at]);

describe("statuses of columns", () => {
  it("are those that judge and the floor of coverage give, at every edge", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const yardstick = one.yardstick as Yardstick;
        expect(told(one.figures, yardstick)).toEqual(judged(one.figures, yardstick));
      }),
      { numRuns: 5_000 },
    );
  });

  it("are right on the line and on the goal and beside them by one, where floats go wrong", () => {
    const near = fc.record({
      first: fc.integer({ min: 0, max: 400 }),
      step: fc.integer({ min: 1, max: 59 }),
      gone: fc.integer({ min: 1, max: 10 }),
      off: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: nodes.length, maxLength: nodes.length }),
      size: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2 ** 30, max: 2 ** 42 })),
      own: fc.boolean(),
      ratioLike: fc.boolean(),
    });
    fc.assert(
      fc.property(near, ({ first, step, gone, off, size, own, ratioLike }) => {
        const [due, goal] = [first + step * gone, first + step * 10];
        const rule: RollUpRule = ratioLike ? "sum" : "lowest";
        const made = newFigures(frame);
        made.reported.fill(1);
        made.expected.fill(1);
        off.forEach((by, node) => {
          const tenths = node < 3 ? due : goal;
          made.numerator[node] = ratioLike ? Math.max(0, tenths * size + by) : (tenths * 10 + by) / 1000;
          made.denominator[node] = ratioLike ? 1000 * size : 0;
        });
        const scaled = (value: number) => value / (ratioLike ? 10 : 100);
        const baseline = own
          ? { year: new Int32Array(nodes.length).fill(2020), value: new Float64Array(nodes.length).fill(scaled(first)) }
          : { year: 2020, value: scaled(first) };
        const target: Target = { id: "X", indicator: "X", reading: { kind: "own" }, comparator: "gte", value: scaled(goal), modality: ["achieve"], milestone: 2030, source: "II" };
        const yardstick: Yardstick = { rule, target, indicator: { measure: measures[rule] }, year: 2020 + gone, baseline };
        expect(told(made, yardstick)).toEqual(judged(made, yardstick));
      }),
      { numRuns: 5_000 },
    );
  });

  it("would not be, were the percentage rounded to a float first", () => {
    const floating = (columns: FigureColumns, { target, rule, year }: Yardstick) =>
      nodes.map((_, node) => {
        const cell = cellOf(figureAt(columns, node), rule);
        if (!("numerator" in cell) || cell.denominator === 0) return "cannot_judge";
        const due = 10 + ((target.value! - 10) * (year - 2020)) / (target.milestone! - 2020);
        return (100 * cell.numerator) / cell.denominator >= target.value! ? "met" : (100 * cell.numerator) / cell.denominator >= due ? "on_course" : "at_risk";
      });
    const due = fc.record({ figures: figures("sum"), value: fc.integer({ min: 200, max: 1000 }).map((n) => n / 10), year: fc.integer({ min: 2021, max: 2028 }) }).map(({ figures: columns, value: goal, year }) => ({
      columns,
      yardstick: {
        rule: "sum" as const,
        indicator: { measure: measures.sum },
        year,
        baseline: { year: 2020, value: 10 },
        target: { id: "X", indicator: "X", reading: { kind: "own" as const }, comparator: "gte" as const, value: goal, modality: ["achieve" as const], milestone: 2029, source: "II" },
      },
    }));
    const agrees = (tried: (columns: FigureColumns, yardstick: Yardstick) => (string | undefined)[], numRuns: number) =>
      fc.check(
        fc.property(due, ({ columns, yardstick }) => {
          expect(tried(columns, yardstick)).toEqual(judged(columns, yardstick));
        }),
        { numRuns, seed: 7 },
      );
    expect(agrees(told, 3_000).failed).toBe(false);
    expect(agrees(floating, 20_000).failed).toBe(true);
  });

  it("begin their lines at first values with twelve decimals, as an earlier report does", () => {
    fc.assert(
      fc.property(fc.oneof(parts, halves), ([of, outOf]) => {
        fc.pre(outOf > 0);
        expect(percentOf(of, outOf)).toBe(roundTo(over(times(exact(of), exact(100)), exact(outOf)), 12));
      }),
      { numRuns: 10_000 },
    );
  });

  it("begin at the earliest year in which anybody reported", () => {
    const years = [2021, 2022, 2023].map((year, at) => {
      const made = newFigures(frame);
      made.reported.set([1, at > 0 ? 1 : 0, 1]);
      made.numerator.set([at + 1, at + 1, 5]);
      made.denominator.set([4, 4, 0]);
      return { year, made };
    });
    const first = newFirstValues(frame);
    for (const { year, made } of years) keepFirstValues(first, made, "sum", year);
    expect([0, 1, 2, 3].map((node) => firstValue(first, node))).toEqual([{ year: 2021, value: 25 }, { year: 2022, value: 50 }, undefined, undefined]);
  });
});
