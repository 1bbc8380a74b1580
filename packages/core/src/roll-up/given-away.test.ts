import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UnitTree } from "../unit/tree.ts";
import { unitId, type Unit } from "../unit/unit.ts";
import { always, fails } from "./always.test.data.ts";
import { combine } from "./combine.ts";
import type { Leaf } from "./figure.ts";
import { givenAway, without } from "./given-away.ts";
import { emptyFigure, leafFigure } from "./leaf-figure.ts";
import { countries, days, reportsOf } from "./sample-country.test.data.ts";
import type { Series } from "./series.ts";
import { shown } from "./shown.ts";

const ratio: Series = { id: "R", indicator: "R", rule: "sum" };
const count: Series = { id: "C", indicator: "C", rule: "count" };
const on = days.first;

/** Small numbers and many suppressed ones: where subtracting pays. */
const cells = (series: Series): fc.Arbitrary<Leaf["cell"]> =>
  fc.tuple(fc.constantFrom("value" as const, "suppressed" as const), fc.nat(9), fc.nat(9)).map(
    ([state, a, b]) => (series.rule === "sum" ? { state, numerator: a, denominator: a + b } : { state, value: a }) as Leaf["cell"],
  );
const worlds = fc.constantFrom(ratio, count).chain((series) =>
  fc.record({
    tree: countries,
    series: fc.constant(series),
    said: fc.array(fc.oneof({ weight: 5, arbitrary: cells(series) }, { weight: 1, arbitrary: fc.constant({ state: "not_reported" } as const) }), { minLength: 8, maxLength: 8 }),
  }),
).map(({ tree, series, said }) => ({ tree, series, leaves: reportsOf(tree, on, said.map((cell) => ({ cell }))) }));

interface World {
  tree: UnitTree;
  series: Series;
  leaves: Leaf[];
}

const reportsBelow = (tree: UnitTree, unit: Unit): Set<string> =>
  new Set(tree.children(unit, on).flatMap((child) => [unitId(child), ...reportsBelow(tree, child)]));

/** All that everybody reads: each cell that is not suppressed, and the total of each unit above. */
const published = ({ tree, series, leaves }: World, guard: boolean): string => {
  const suppressed = new Map(leaves.filter(({ cell }) => cell.state === "suppressed").map((leaf) => [leaf.unit, leaf]));
  const totals = tree.units.filter(({ level }) => level !== "commune").map((unit) => {
    const below = reportsBelow(tree, unit);
    const all = leaves.filter((leaf) => below.has(leaf.unit)).map((leaf) => leafFigure(leaf, series)).reduce((sum, one) => combine(sum, one, series.rule), emptyFigure);
    const figure = guard ? without(all, givenAway(tree, unit, on, suppressed, series), series) : all;
    const { reported, expected, unknown, missingDenominator } = figure;
    const told = shown(figure, series.rule) && !(figure.suppressed > 0 && reported === 1);
    return { unit: unitId(unit), reported, expected, unknown, missingDenominator, parts: told ? [figure.numerator, figure.denominator] : null };
  });
  return JSON.stringify([totals, leaves.map(({ unit, cell }) => [unit, cell.state === "suppressed" ? "?" : cell])]);
};

/** The same cell with so many people more that are counted, of so many more in all. */
const moved = (leaf: Leaf, by: number, inAll: number): Leaf | null => {
  const { cell } = leaf;
  if (cell.state !== "suppressed") return null;
  if ("value" in cell) return cell.value + by < 0 ? null : { ...leaf, cell: { ...cell, value: cell.value + by } };
  const [numerator, denominator] = [cell.numerator + by, cell.denominator + inAll];
  return numerator < 0 || numerator > denominator ? null : { ...leaf, cell: { ...cell, numerator, denominator } };
};

/** Other worlds in which the numerator of one suppressed cell differs: by itself, or in exchange with another suppressed cell. */
const otherwise = (world: World, at: number): World[] =>
  [[1, 0], [-1, 0], [1, 1], [-1, -1]].flatMap(([by = 0, inAll = 0]) => {
    const one = moved(world.leaves[at]!, by, inAll);
    if (!one) return [];
    const alone = world.leaves.with(at, one);
    const exchanged = alone.flatMap((other, place) => {
      const back = place === at ? null : moved(other, -by, -inAll);
      return back ? [alone.with(place, back)] : [];
    });
    return [alone, ...exchanged].map((leaves) => ({ ...world, leaves }));
  });

/** Whether everything published would read the same if a suppressed cell held another number: then nobody can know it. */
const nobodyKnows = (world: World, guard: boolean): boolean => {
  const seen = published(world, guard);
  return world.leaves.every(({ cell }, at) => {
    const fixed = cell.state !== "suppressed" || ("denominator" in cell && cell.denominator === 0);
    return fixed || otherwise(world, at).some((other) => published(other, guard) === seen);
  });
};

describe("suppressed cells and the totals above them", () => {
  it("no suppressed number can be worked out from all that is published", () =>
    always(worlds, (world) => expect(nobodyKnows(world, true)).toBe(true)));

  it("control: totals that count every suppressed cell give some away", () =>
    expect(fails(worlds, (world) => nobodyKnows(world, false))).toBe(true));

  it("a total without cells is the total of the others, with those as not reported", () =>
    always(worlds, ({ series, leaves }) => {
      const [gone, kept] = [leaves.filter(({ cell }) => cell.state === "suppressed"), leaves.filter(({ cell }) => cell.state !== "suppressed")];
      const sum = (all: readonly Leaf[]) => all.map((leaf) => leafFigure(leaf, series)).reduce((one, other) => combine(one, other, series.rule), emptyFigure);
      const silent = gone.map((leaf): Leaf => ({ unit: leaf.unit, cell: { state: "not_reported" } }));
      expect(without(sum(leaves), gone, series)).toEqual(sum([...kept, ...silent]));
    }));

  const told = (...shares: (readonly [numerator: number, denominator: number])[]): string[] => {
    const commune = (at: number): Unit => ({ code: `a${at}`, level: "commune", validFrom: "0000", validTo: null, versions: [] });
    const leaves = shares.map(([numerator, denominator], at): Leaf => ({ unit: unitId(commune(at)), cell: { state: "suppressed", numerator, denominator } }));
    const tree = { children: ({ level }: Unit) => (level === "province" ? shares.map((_, at) => commune(at)) : []) };
    const province: Unit = { code: "p", level: "province", validFrom: "0000", validTo: null, versions: [] };
    const left = givenAway(tree, province, on, new Map(leaves.map((one) => [one.unit, one])), ratio);
    return leaves.filter((one) => !left.includes(one)).map(({ unit }) => unit);
  };

  it.each([
    ["one alone is not counted", [[3, 40]], []],
    ["two of whom are fewer than five are not", [[3, 40], [1, 60]], []],
    ["two of whom all but fewer than five are not", [[39, 40], [57, 60]], []],
    ["two of whom are enough are counted", [[3, 40], [2, 60]], ["a0@0000", "a1@0000"]],
    ["a unit without anybody to count hides no other", [[30, 60], [0, 0]], []],
  ] as const)("%s", (_, shares, counted) => expect(told(...shares)).toEqual(counted));
});
