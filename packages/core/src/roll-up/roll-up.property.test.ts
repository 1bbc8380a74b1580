import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitId, type UnitId } from "../unit/unit.ts";
import { compareExact, exact, over } from "../value/exact.ts";
import { always, fails, type Drawn } from "./always.test.data.ts";
import { boundsOf, ratioOf, valueOf } from "./bounds.ts";
import { combine } from "./combine.ts";
import type { Figure, Leaf, PlacedFigure } from "./figure.ts";
import { emptyFigure, holds, leafFigure } from "./leaf-figure.ts";
import { rollUp } from "./roll-up.ts";
import { days, drafts, numberCell, ratioCell, ratios, situations } from "./sample-country.test.data.ts";
import type { RollUpRule, Series } from "./series.ts";

type Situation = Drawn<ReturnType<typeof ratios>>;
const roll = ({ tree, series, leaves }: Situation): PlacedFigure[] =>
  rollUp({ tree, on: days.first, period: "2024", series, leaves });
const nationOf = (one: Situation): PlacedFigure => roll(one).find(({ unit }) => unit === "VN@0000")!;

const shuffled = <T>(all: readonly T[], seed: number): T[] =>
  all
    .map((one, at) => ({ one, key: (at * 7919 + seed * 104729) % 1009 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);

const rules: RollUpRule[] = ["sum", "share", "count", "lowest", "highest", "none"];
const seriesOf = (rule: RollUpRule): Series => ({ id: "X", indicator: "X", rule, atLeast: 2 });
const figuresOf = (rule: RollUpRule): fc.Arbitrary<Figure[]> =>
  drafts(rule === "sum" ? ratioCell : numberCell(5)).map((said) => said.map((one) => leafFigure(one, seriesOf(rule))));
const anyFigures = fc.constantFrom(...rules).chain((rule) => figuresOf(rule).map((figures) => ({ rule, figures })));
const sumOf = (figures: readonly Figure[], rule: RollUpRule): Figure =>
  figures.reduce((a, b) => combine(a, b, rule), emptyFigure);

const within = (value: { top: bigint; bottom: bigint } | null, figure: Figure, rule: RollUpRule = "sum"): boolean => {
  const bounds = boundsOf(figure, rule);
  return (
    value === null || bounds === null || (compareExact(bounds.low, value) <= 0 && compareExact(value, bounds.high) <= 0)
  );
};

describe("figures of disjoint sets of units", () => {
  it("1 add in any grouping", () =>
    always(fc.tuple(anyFigures, fc.nat(8), fc.nat(8)), ([{ rule, figures }, at, upTo]) => {
      const [a, b, c] = [
        figures.slice(0, Math.min(at, upTo)),
        figures.slice(Math.min(at, upTo), Math.max(at, upTo)),
        figures.slice(Math.max(at, upTo)),
      ].map((part) => sumOf(part, rule));
      expect(combine(combine(a!, b!, rule), c!, rule)).toEqual(combine(a!, combine(b!, c!, rule), rule));
    }));
  it("2 add in any order", () =>
    always(anyFigures, ({ rule, figures }) =>
      expect(combine(figures[0]!, figures[1]!, rule)).toEqual(combine(figures[1]!, figures[0]!, rule)),
    ));
  it("3 are not changed by the figure of nobody", () =>
    always(anyFigures, ({ rule, figures }) => {
      expect(combine(figures[0]!, emptyFigure, rule)).toEqual(figures[0]!);
      expect(combine(emptyFigure, figures[0]!, rule)).toEqual(figures[0]!);
    }));
  it("4 add up to the figure of the union", () =>
    always(fc.tuple(anyFigures, fc.nat(8)), ([{ rule, figures }, at]) =>
      expect(combine(sumOf(figures.slice(0, at), rule), sumOf(figures.slice(at), rule), rule)).toEqual(
        sumOf(figures, rule),
      ),
    ));
});

describe("roll-up over a country", () => {
  it("5 does not depend on the order of the reports", () =>
    always(fc.tuple(situations(), fc.nat(1000)), ([one, seed]) =>
      expect(roll({ ...one, leaves: shuffled(one.leaves, seed) })).toEqual(roll(one)),
    ));

  it("6 the nation is its provinces together", () =>
    always(situations(), (one) => {
      const provinces = roll(one).filter(({ unit }) => one.tree.byId(unit)!.level === "province");
      const { unit: _unit, series: _series, period: _period, ...nation } = nationOf(one);
      expect(sumOf(provinces, one.series.rule)).toEqual(nation);
    }));

  it("7 what one unit says changes only the units above it", () =>
    always(fc.tuple(situations(), fc.nat(7)), ([one, at]) => {
      const leaf = one.leaves[at % one.leaves.length]!;
      const above = new Set<UnitId>(one.tree.ancestors(one.tree.byId(leaf.unit)!, days.first).map(unitId));
      const silent = one.leaves.map((each): Leaf =>
        each === leaf ? { unit: each.unit, cell: { state: "not_applicable" } } : each,
      );
      const others = (figures: PlacedFigure[]) => figures.filter(({ unit }) => !above.has(unit));
      expect(others(roll({ ...one, leaves: silent }))).toEqual(others(roll(one)));
    }));

  it("8 an absent report and “not reported” are the same", () =>
    always(situations(), (one) => {
      const spoken = one.leaves.filter(
        ({ cell, knownDenominator }) => cell.state !== "not_reported" || knownDenominator !== undefined,
      );
      expect(roll({ ...one, leaves: spoken })).toEqual(roll(one));
    }));

  it("9 missing is not zero", () =>
    always(ratios(), (one) => {
      const zero = one.leaves.map((leaf): Leaf =>
        leaf.cell.state === "not_reported"
          ? { unit: leaf.unit, cell: { state: "value", numerator: 0, denominator: 50 } }
          : leaf,
      );
      const missing = one.leaves.filter(({ cell }) => cell.state === "not_reported").length;
      expect(nationOf({ ...one, leaves: zero }).reported).toBe(nationOf(one).reported + missing);
      expect(nationOf({ ...one, leaves: zero }).denominator).toBe(nationOf(one).denominator + 50 * missing);
    }));

  it("10 a unit to which the question does not apply might as well not be there", () =>
    always(situations(), (one) => {
      const inapplicable = new Set(
        one.leaves.filter(({ cell }) => cell.state === "not_applicable").map(({ unit }) => unit),
      );
      const all = one.tree.units.filter(({ level, validFrom }) => level === "commune" && validFrom === "0000").length;
      expect(nationOf(one).expected).toBe(all - inapplicable.size);
    }));

  it("11 a suppressed figure counts like a shown one", () =>
    always(situations(), (one) => {
      const shown = one.leaves.map((leaf): Leaf =>
        holds(leaf.cell) ? { ...leaf, cell: { ...leaf.cell, state: "value" } } : leaf,
      );
      const hidden = one.leaves.filter(({ cell }) => cell.state === "suppressed").length;
      expect(nationOf(one).suppressed).toBe(hidden);
      expect({ ...nationOf(one), suppressed: 0 }).toEqual(nationOf({ ...one, leaves: shown }));
    }));

  it("12 a ratio lies between 0 and 1, and between its bounds", () =>
    always(ratios(), (one) => {
      for (const figure of roll(one)) {
        const ratio = ratioOf(figure);
        expect(ratio === null || (compareExact(ratio, exact(0)) >= 0 && compareExact(ratio, exact(1)) <= 0)).toBe(true);
        expect(within(ratio, figure)).toBe(true);
      }
    }));

  it("13 no more units reported than should have, and all the others are missing", () =>
    always(situations(), (one) => {
      for (const { reported, expected, unknown, suppressed } of roll(one)) {
        expect(reported).toBeLessThanOrEqual(expected);
        expect(unknown).toBeLessThanOrEqual(expected - reported);
        expect(suppressed).toBeLessThanOrEqual(reported);
      }
    }));

  const completed = ({ leaves, ...rest }: Situation, parts: readonly number[]): Situation => ({
    ...rest,
    leaves: leaves.map((leaf, at) =>
      leaf.cell.state === "not_reported"
        ? {
            unit: leaf.unit,
            cell: {
              state: "value",
              numerator: Math.floor(((leaf.knownDenominator ?? 60) * parts[at]!) / 100),
              denominator: leaf.knownDenominator ?? 60,
            },
          }
        : leaf,
    ),
  });
  const parts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });

  it("14 the bounds contain the ratio, whatever the missing units turn out to say", () =>
    always(fc.tuple(ratios(), parts), ([one, said]) => {
      const truth = roll(completed(one, said));
      roll(one).forEach((figure, at) => expect(within(ratioOf(truth[at]!), figure)).toBe(true));
    }));

  it("15 the bounds are reached: all or none of the missing may count", () =>
    always(ratios(), (one) => {
      const all = nationOf(completed(one, Array<number>(8).fill(100)));
      const none = nationOf(completed(one, Array<number>(8).fill(0)));
      const bounds = boundsOf(nationOf(one));
      expect(
        bounds === null ||
          (compareExact(bounds.high, ratioOf(all)!) === 0 && compareExact(bounds.low, ratioOf(none)!) === 0),
      ).toBe(true);
    }));

  it("16 the bounds of a share contain it, whatever the missing units turn out to be", () =>
    always(fc.tuple(situations(), fc.array(fc.nat(3), { minLength: 8, maxLength: 8 })), ([one, levels]) => {
      const series = seriesOf("share");
      const leaves = one.leaves.map(({ unit, cell }): Leaf => ({
        unit,
        cell: holds(cell) && "numerator" in cell ? { state: "value", value: cell.numerator % 4 } : cell,
      }));
      const full = leaves.map((leaf, at): Leaf =>
        leaf.cell.state === "not_reported" ? { unit: leaf.unit, cell: { state: "value", value: levels[at]! } } : leaf,
      );
      const truth = roll({ ...one, series, leaves: full });
      roll({ ...one, series, leaves }).forEach((figure, at) => expect(within(ratioOf(truth[at]!), figure)).toBe(true));
    }));

  it("17 a higher level is reached by no more units", () =>
    always(fc.tuple(situations(), fc.integer({ min: 1, max: 3 })), ([one, atLeast]) => {
      const leaves = one.leaves.filter(({ cell }) => !holds(cell) || "value" in cell);
      const at = (least: number) => nationOf({ ...one, leaves, series: { ...seriesOf("share"), atLeast: least } });
      expect(at(atLeast + 1).numerator).toBeLessThanOrEqual(at(atLeast).numerator);
      expect(at(atLeast + 1).denominator).toBe(at(atLeast).denominator);
    }));

  it("18 a ratio is the sum of its parts, never a mean of percentages", () =>
    always(ratios(), (one) => {
      const { numerator, denominator } = nationOf(one);
      const cells = one.leaves.map(({ cell }) => cell).filter((cell) => "numerator" in cell);
      expect(numerator).toBe(cells.reduce((sum, cell) => sum + cell.numerator, 0));
      expect(denominator).toBe(cells.reduce((sum, cell) => sum + cell.denominator, 0));
    }));

  it("control: the mean of percentages is another number", () =>
    expect(
      fails(ratios(), (one) => {
        const cells = one.leaves.map(({ cell }) => cell).filter((cell) => "numerator" in cell && cell.denominator > 0);
        const mean = cells.reduce(
          (sum, cell) => sum + ("numerator" in cell ? cell.numerator / cell.denominator : 0),
          0,
        );
        const { numerator, denominator } = nationOf(one);
        return cells.length === 0 || Math.abs(mean / cells.length - numerator / denominator) < 1e-9;
      }),
    ).toBe(true));

  it("19 an extreme is that of some unit, and no unit goes beyond it", () =>
    always(situations(), (one) => {
      const values = one.leaves.flatMap(({ cell }) => (holds(cell) && "value" in cell ? [cell.value] : []));
      const plain = { ...one, leaves: one.leaves.filter(({ cell }) => !holds(cell) || "value" in cell) };
      const of = (rule: RollUpRule) => valueOf(nationOf({ ...plain, series: seriesOf(rule) }), rule);
      expect(of("highest")).toEqual(values.length === 0 ? null : exact(Math.max(...values)));
      expect(of("lowest")).toEqual(values.length === 0 ? null : exact(Math.min(...values)));
      expect(of("none")).toBeNull();
    }));

  it("20 nothing that is handed in is changed, and the same reports give the same figures", () =>
    always(situations(), (one) => {
      const before = JSON.stringify(one.leaves);
      const [first, again] = [roll(one), roll(one)];
      expect(JSON.stringify(first)).toBe(JSON.stringify(again));
      expect(JSON.stringify(one.leaves)).toBe(before);
    }));

  it("21 later changes of boundaries do not move a year that is over", () =>
    always(situations(), (one) => {
      const { tree } = one;
      const later = tree.units.filter(({ validFrom }) => validFrom > days.first);
      const then = { ...tree, units: tree.units.filter((unit) => !later.includes(unit)) };
      expect(roll({ ...one, tree: then })).toEqual(roll(one));
    }));

  it("22 the coverage of a full year is whole, and then the bounds are the ratio itself", () =>
    always(ratios(), (one) => {
      const figure = nationOf(completed(one, Array<number>(8).fill(50)));
      const ratio = ratioOf(figure);
      expect(figure.reported).toBe(figure.expected);
      const bounds = boundsOf(figure);
      expect(ratio === null ? bounds : bounds && compareExact(bounds.low, bounds.high)).toBe(ratio === null ? null : 0);
      expect(
        ratio === null || compareExact(bounds!.low, over(exact(figure.numerator), exact(figure.denominator))) === 0,
      ).toBe(true);
    }));
});
