import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUnitTree } from "../unit/tree.ts";
import { existsOn, unitId, type Unit } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import { compareExact, exact, over, type Exact } from "../value/exact.ts";
import { always, fails, type Drawn } from "./always.test.data.ts";
import { apportion, weightsOf } from "./apportion.ts";
import { boundsOf, ratioOf } from "./bounds.ts";
import type { Leaf, PlacedFigure } from "./figure.ts";
import { restate, restateAgain, type Restated } from "./restate.ts";
import { rollUpRestated } from "./roll-up-restated.ts";
import { rollUp } from "./roll-up.ts";
import {
  countries,
  days,
  drafts,
  numberCell,
  ratios,
  reportsOf,
  situations,
  unions,
} from "./sample-country.test.data.ts";

type Situation = Drawn<ReturnType<typeof ratios>>;
const to = days.third;
const moved = ({ tree, series, leaves }: Situation, day: string = to): Restated =>
  restate({ tree, series, leaves, from: days.first, to: day });
const rolled = (one: Situation, restated = moved(one), day: string = to): PlacedFigure[] =>
  rollUpRestated({ ...one, to: day, period: "2024", restated });
const reported = ({ tree, series, leaves }: Situation): PlacedFigure[] =>
  rollUp({ tree, series, leaves, on: days.first, period: "2024" });
const nationOf = (figures: PlacedFigure[]): PlacedFigure | undefined => figures.find(({ unit }) => unit === "VN@0000");
const amounts = (figures: readonly { numerator: number; denominator: number; missingDenominator: number }[]) =>
  figures.reduce(
    (sum, one) => ({ n: sum.n + one.numerator, d: sum.d + one.denominator, m: sum.m + one.missingDenominator }),
    { n: 0, d: 0, m: 0 },
  );
const inside = (value: Exact, bounds: { low: Exact; high: Exact }): boolean =>
  compareExact(bounds.low, value) <= 0 && compareExact(value, bounds.high) <= 0;

describe("a number cut in parts", () => {
  const parts = fc.array(
    fc.option(
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      { nil: null },
    ),
    { minLength: 1, maxLength: 6 },
  );
  it("23 is whole again when the parts are added", () =>
    always(fc.tuple(fc.nat(1_000_000), parts), ([total, shares]) => {
      const cut = apportion(total, weightsOf(shares));
      expect(cut.reduce((a, b) => a + b, 0)).toBe(total);
      expect(cut.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
    }));
  it("control: rounding each part by itself loses or makes people", () =>
    expect(
      fails(
        fc.tuple(fc.nat(1000), fc.integer({ min: 2, max: 6 })),
        ([total, n]) => n * Math.round(total / n) === total,
      ),
    ).toBe(true));

  it("24 has parts that differ from their share by less than one", () =>
    always(
      fc.tuple(fc.nat(1_000_000), fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 })),
      ([total, weights]) => {
        const all = weights.reduce((a, b) => a + b, 0);
        apportion(total, weights.map(exact)).forEach((part, at) =>
          expect(Math.abs(part * all - total * weights[at]!)).toBeLessThan(all),
        );
      },
    ));
});

describe("figures on the boundaries of another day", () => {
  const kept = ({ leaves, unplaced }: Restated) => amounts([...leaves.flatMap(({ parcels }) => parcels), ...unplaced]);

  it("25 conserve every numerator and denominator over unions and cuts", () =>
    always(ratios(), (one) => {
      expect(kept(moved(one))).toEqual(amounts(reported(one).filter(({ unit }) => unit === "VN@0000")));
    }));

  it("26 give the nation the same sums, without a band, where every piece has a place: no border of the nation was crossed", () =>
    always(ratios(), (one) => {
      const restated = moved(one);
      const [then, now] = [nationOf(reported(one))!, nationOf(rolled(one, restated))!];
      const exactly = restated.unplaced.length === 0;
      expect(exactly ? amounts([now]) : kept(restated)).toEqual(amounts([then]));
      expect(exactly && [now.estimatedNumerator, now.estimatedDenominator, now.band]).toEqual(
        exactly && [0, 0, undefined],
      );
    }));

  it("27 are the same in one step and in two", () =>
    always(situations(), (one) => {
      const between = moved(one, days.second);
      expect(restateAgain(between, { ...one, to })).toEqual(moved(one));
    }));

  it("28 do not depend on the order of the reports", () =>
    always(situations(), (one) => expect(moved({ ...one, leaves: one.leaves.toReversed() })).toEqual(moved(one))));

  it("29 are exact where only whole units merged", () =>
    always(situations(unions), (one) => {
      for (const { parcels } of moved(one).leaves) expect(parcels.every(({ pieces }) => pieces === 1)).toBe(true);
      for (const figure of rolled(one))
        expect([figure.estimatedNumerator, figure.estimatedDenominator, figure.band]).toEqual([0, 0, undefined]);
    }));

  it("30 keep every piece within its whole", () =>
    always(ratios(), (one) => {
      for (const { parcels } of moved(one).leaves)
        for (const { numerator, denominator } of parcels) {
          expect(numerator).toBeGreaterThanOrEqual(0);
          expect(numerator).toBeLessThanOrEqual(denominator);
        }
    }));

  it("31 are those of today where nothing changed", () =>
    always(situations(), (one) => {
      const same = restate({ ...one, from: days.first, to: days.first });
      expect(rollUpRestated({ ...one, to: days.first, period: "2024", restated: same })).toEqual(reported(one));
    }));

  it("32 place every report or say why not", () =>
    always(situations(), (one) => {
      const keep = one.tree.successions.slice(1);
      const tree = {
        ...one.tree,
        successors: (unit: Parameters<typeof one.tree.successors>[0]) =>
          keep.filter(({ from }) => from === unitId(unit)),
      };
      const { leaves, unplaced } = moved({ ...one, tree });
      const found = new Set([...leaves.flatMap(({ parcels }) => parcels), ...unplaced].map(({ leaf }) => leaf.unit));
      expect(one.leaves.every(({ unit }) => found.has(unit))).toBe(true);
    }));

  const cutPoints = fc.array(fc.nat(1000), { minLength: 64, maxLength: 64 });

  it("33 have a band that contains the truth, wherever the people of a cut unit really live", () =>
    always(fc.tuple(ratios(), cutPoints, fc.nat(100)), ([one, points, percent]) => {
      let next = 0;
      const draw = (upTo: number): number => Math.round((upTo * points[next++ % points.length]!) / 1000);
      const full = one.leaves.map((leaf): Leaf => {
        const base = leaf.knownDenominator ?? 40;
        return leaf.cell.state === "not_reported"
          ? { ...leaf, cell: { state: "value", numerator: Math.floor((base * percent) / 100), denominator: base } }
          : leaf;
      });
      const left = new Map(
        full.map(({ unit, cell }) => [
          unit,
          "numerator" in cell ? { n: cell.numerator, o: cell.denominator - cell.numerator } : { n: 0, o: 0 },
        ]),
      );
      const seen = new Map<string, number>();
      const truth = new Map<string, { n: number; d: number }>();
      for (const { unit, parcels } of moved(one).leaves)
        for (const { leaf, pieces } of parcels) {
          const rest = left.get(leaf.unit) ?? { n: 0, o: 0 };
          const turn = (seen.get(leaf.unit) ?? 0) + 1;
          seen.set(leaf.unit, turn);
          const [n, o] = turn === pieces ? [rest.n, rest.o] : [draw(rest.n), draw(rest.o)];
          left.set(leaf.unit, { n: rest.n - n, o: rest.o - o });
          for (const above of one.tree.ancestors(one.tree.byId(unit)!, to)) {
            const sum = truth.get(unitId(above)) ?? { n: 0, d: 0 };
            truth.set(unitId(above), { n: sum.n + n, d: sum.d + n + o });
          }
        }
      for (const figure of rolled(one)) {
        const { n, d } = truth.get(figure.unit) ?? { n: 0, d: 0 };
        const bounds = boundsOf(figure);
        expect(bounds === null || d === 0 || inside(over(exact(n), exact(d)), bounds)).toBe(true);
      }
    }));

  it("control: trusting the shares as if exact misses the truth when all the people of a cut unit live elsewhere", () =>
    expect(
      fails(ratios(), (one) => rolled(one).every(({ estimatedNumerator, band }) => !band || estimatedNumerator === 0)),
    ).toBe(true));

  it("34 stay inside their own bounds", () =>
    always(ratios(), (one) => {
      for (const figure of rolled(one)) {
        const [ratio, bounds] = [ratioOf(figure), boundsOf(figure)];
        expect(ratio === null || bounds === null || inside(ratio, bounds)).toBe(true);
      }
    }));

  it("35 expect the units of today, each at most once", () =>
    always(situations(), (one) => {
      const now = one.tree.units.filter((unit) => unit.level === "commune" && existsOn(unit, to)).length;
      const { reported: said, expected } = nationOf(rolled(one))!;
      expect(expected).toBeLessThanOrEqual(now);
      expect(said).toBeLessThanOrEqual(expected);
    }));

  it("36 keep a level that all predecessors share, and claim no other", () =>
    always(fc.tuple(countries, fc.integer({ min: 0, max: 3 })), ([tree, value]) => {
      const communes = tree.units.filter((unit) => unit.level === "commune" && existsOn(unit, days.first));
      const leaves = communes.map((unit): Leaf => ({ unit: unitId(unit), cell: { state: "value", value } }));
      const series = { id: "L@2", indicator: "L", rule: "share" as const, atLeast: 2 };
      const nation = nationOf(rolled({ tree, series, leaves }))!;
      expect(nation.numerator).toBe(value >= 2 ? nation.reported : 0);
      expect(nation.denominator).toBe(nation.reported);
    }));

  it("48 have a band that contains the truth of a count too", () =>
    always(fc.tuple(countries, drafts(numberCell(500)), cutPoints), ([tree, said, points]) => {
      const series = { id: "C", indicator: "C", rule: "count" as const };
      const full = said.map((one) =>
        one.cell.state === "not_reported" ? { cell: { state: "value", value: 7 } as Cell } : one,
      );
      const leaves = reportsOf(tree, days.first, full);
      const left = new Map(leaves.map(({ unit, cell }) => [unit, "value" in cell ? cell.value : 0]));
      const seen = new Map<string, number>();
      const truth = new Map<string, number>();
      let next = 0;
      for (const { unit, parcels } of moved({ tree, series, leaves }).leaves)
        for (const { leaf, pieces } of parcels) {
          const rest = left.get(leaf.unit) ?? 0;
          const turn = (seen.get(leaf.unit) ?? 0) + 1;
          seen.set(leaf.unit, turn);
          const here = turn === pieces ? rest : Math.round((rest * points[next++ % points.length]!) / 1000);
          left.set(leaf.unit, rest - here);
          for (const above of tree.ancestors(tree.byId(unit)!, to))
            truth.set(unitId(above), (truth.get(unitId(above)) ?? 0) + here);
        }
      for (const figure of rolled({ tree, series, leaves })) {
        const bounds = boundsOf(figure, "count");
        expect(bounds === null || inside(exact(truth.get(figure.unit) ?? 0), bounds)).toBe(true);
      }
    }));

  it("49 do not depend on the order in which units and successions are listed", () =>
    always(situations(), (one) => {
      const { units, successions } = one.tree;
      const tree = createUnitTree(units.toReversed(), successions.toReversed());
      expect(moved({ ...one, tree })).toEqual(moved(one));
    }));

  it("50 are the same whether units of later say that they did not report, or say nothing", () =>
    always(situations(), (one) => {
      const isLater = (unit: Unit): boolean => unit.validFrom > days.first && one.tree.predecessors(unit).length > 0;
      const silent = one.tree.units.filter(isLater).map((unit): Leaf => ({ unit: unitId(unit), cell: { state: "not_reported" } }));
      const told = (leaves: readonly Leaf[]) =>
        rolled({ ...one, leaves: [...leaves] }).map(({ band, ...figure }) => ({ ...figure, bounds: boundsOf({ ...figure, ...(band && { band }) }, one.series.rule) }));
      expect(told([...one.leaves, ...silent])).toEqual(told(one.leaves));
    }));
});
