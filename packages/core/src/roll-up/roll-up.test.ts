import { describe, expect, it } from "vitest";
import { ducPho, nation, nguyenNghiem, phoHoa, quangNgai, sampleTree } from "../unit/sample-tree.ts";
import { createUnitTree } from "../unit/tree.ts";
import { unitId } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import { compareExact, exact, over, type Exact } from "../value/exact.ts";
import { boundsOf, coverageOf, ratioOf, valueOf, yearlyChange } from "./bounds.ts";
import type { Leaf } from "./figure.ts";
import { emptyFigure, leafFigure } from "./leaf-figure.ts";
import { rollUp } from "./roll-up.ts";
import type { Series } from "./series.ts";

const third = {
  ...phoHoa,
  code: "21445",
  versions: phoHoa.versions.map((version) => ({ ...version, name: "Phổ Vinh" })),
};
const tree = createUnitTree([...sampleTree.units, third], sampleTree.successions);
const info: Series = { id: "SKILL_INFO", indicator: "SKILL_INFO", rule: "sum" };
const literacy: Series = { id: "LIT_STD_LEVEL@2", indicator: "LIT_STD_LEVEL", rule: "share", atLeast: 2 };
const ratio = (numerator: number, denominator: number): Cell => ({ state: "value", numerator, denominator });
const value = (one: number): Cell => ({ state: "value", value: one });

const wards = [nguyenNghiem, phoHoa, third].map(unitId);
const leavesOf = (...cells: Cell[]): Leaf[] => cells.map((cell, at) => ({ unit: wards[at]!, cell }));
const over300 = (n: number) => over(exact(n), exact(300));

const province = (series: Series, leaves: Leaf[]) =>
  rollUp({ tree, on: "2024-12-31", period: "2024", series, leaves }).find(({ unit }) => unit === unitId(quangNgai))!;

describe("roll-up", () => {
  it("reads 50/100, 0/100 and a missing unit as 25%, coverage 2 of 3, 50/300 to 150/300", () => {
    const leaves = [
      ...leavesOf(ratio(50, 100), ratio(0, 100)),
      { unit: wards[2]!, cell: { state: "not_reported" } as Cell, knownDenominator: 100 },
    ];
    const figure = province(info, leaves);
    expect(ratioOf(figure)).toEqual(over(exact(50), exact(200)));
    expect(coverageOf(figure)).toMatchObject({ reported: 2, expected: 3 });
    expect(boundsOf(figure)).toEqual({ low: over300(50), high: over300(150) });
  });

  it("has no bounds while the missing denominator is unknown, and an absent leaf is a missing one", () => {
    const absent = province(info, leavesOf(ratio(50, 100), ratio(0, 100)));
    expect(absent).toEqual(province(info, leavesOf(ratio(50, 100), ratio(0, 100), { state: "not_reported" })));
    expect(absent).toMatchObject({ numerator: 50, denominator: 200, unknown: 1 });
    expect(boundsOf(absent)).toBeNull();
  });

  it("gives every unit above, the nation among them, in the order of their codes", () => {
    const figures = rollUp({ tree, on: "2024-12-31", period: "2024", series: info, leaves: [] });
    expect(figures.map(({ unit }) => unit)).toEqual([quangNgai, ducPho, nation].map(unitId));
    expect(figures.map(({ expected }) => expected)).toEqual([3, 3, 3]);
    expect(valueOf(figures[0]!, "sum")).toBeNull();
  });

  it("leaves out the unit to which the question does not apply, and counts the suppressed", () => {
    const leaves = leavesOf(
      ratio(50, 100),
      { state: "not_applicable" },
      { state: "suppressed", numerator: 3, denominator: 50 },
    );
    expect(province(info, leaves)).toMatchObject({
      numerator: 53,
      denominator: 150,
      expected: 2,
      reported: 2,
      suppressed: 1,
    });
  });

  it("counts the units that reach a level, a unit that did not answer on neither side", () => {
    const figure = province(literacy, leavesOf(value(2), value(1)));
    expect(figure).toMatchObject({ numerator: 1, denominator: 2, missingDenominator: 1, unknown: 0 });
    expect(boundsOf(figure)).toEqual({ low: over(exact(1), exact(3)), high: over(exact(2), exact(3)) });
  });

  it("takes the lowest and the highest, and tells both of a degree", () => {
    const of = (rule: Series["rule"]) =>
      province({ ...info, rule }, leavesOf(value(7), value(0), { state: "not_reported" }));
    expect(of("lowest")).toMatchObject({ numerator: 0, denominator: 0, reported: 2, unknown: 1 });
    expect(of("highest")).toMatchObject({ numerator: 7, denominator: 0 });
    expect(of("none")).toMatchObject({ numerator: 0, denominator: 7 });
    expect(of("count")).toMatchObject({ numerator: 7, denominator: 0 });
  });

  it("never adds a degree to a ratio: such a unit has not reported the ratio", () => {
    expect(province(info, leavesOf(ratio(50, 100), value(80)))).toMatchObject({
      numerator: 50,
      reported: 1,
      expected: 3,
    });
  });

  it("changes over the years as a whole, not as the mean of its units", () => {
    const [early, late] = [
      province(info, leavesOf(ratio(10, 100), ratio(0, 900))),
      province(info, leavesOf(ratio(90, 100), ratio(0, 900))),
    ];
    expect(yearlyChange({ year: 2021, figure: early }, { year: 2025, figure: late }, "sum")).toSatisfy(
      (change: Exact) => compareExact(change, over(exact(80), exact(4000))) === 0,
    );
    expect(yearlyChange({ year: 2021, figure: emptyFigure }, { year: 2025, figure: late }, "sum")).toBeNull();
  });

  it("refuses what cannot be: a part larger than its whole, two figures of one unit, a unit that is not there", () => {
    expect(() => leafFigure({ cell: ratio(3, 2) }, info)).toThrow("3/2");
    expect(() => province(info, [...leavesOf(ratio(1, 2)), ...leavesOf(ratio(1, 2))])).toThrow("two figures");
    expect(() => province(info, [{ unit: "21400@2025-07-01", cell: ratio(1, 2) }])).toThrow("restate");
  });
});
