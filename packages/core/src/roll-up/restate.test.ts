import { describe, expect, it } from "vitest";
import { ducPhoWard, nguyenNghiem, phoHoa, quangNgai, sampleTree, traCau } from "../unit/sample-tree.ts";
import { createUnitTree } from "../unit/tree.ts";
import { unitId, type Succession } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import { exact, over } from "../value/exact.ts";
import { boundsOf, coverageOf, ratioOf } from "./bounds.ts";
import type { Leaf } from "./figure.ts";
import { restate } from "./restate.ts";
import { levelInterval, restatedFigure } from "./restated-figure.ts";
import { rollUpRestated } from "./roll-up-restated.ts";
import type { Series } from "./series.ts";

const [nn, ph, dp, tc] = [nguyenNghiem, phoHoa, ducPhoWard, traCau].map(unitId) as [string, string, string, string];
const info: Series = { id: "SKILL_INFO", indicator: "SKILL_INFO", rule: "sum" };
const literacy: Series = { id: "LIT_STD_LEVEL@2", indicator: "LIT_STD_LEVEL", rule: "share", atLeast: 2 };
const ratio = (numerator: number, denominator: number): Cell => ({ state: "value", numerator, denominator });
const level = (value: number): Cell => ({ state: "value", value });
const leaf = (unit: string, cell: Cell): Leaf => ({ unit, cell });

const line = (to: string, share: number | null): Succession => ({
  from: ph,
  to,
  extent: "part",
  share,
  on: "2025-07-01",
});
const cutTree = (share: number | null) =>
  createUnitTree(sampleTree.units, [
    ...sampleTree.successions.filter(({ from }) => from !== ph),
    line(dp, share),
    line(tc, share === null ? null : 1 - share),
  ]);

const days = { from: "2024-12-31", to: "2025-12-31" };
const figuresOf = (tree: typeof sampleTree, series: Series, leaves: Leaf[]) => {
  const way = { tree, series, ...days };
  const restated = restate({ ...way, leaves });
  const each = Object.fromEntries(restated.leaves.map((one) => [one.unit, restatedFigure(one, series)]));
  const province = rollUpRestated({ ...way, period: "2024", restated }).find(({ unit }) => unit === unitId(quangNgai))!;
  return { restated, each, province };
};

describe("figures on today's boundaries", () => {
  it("add exactly where two wards became one", () => {
    const { each } = figuresOf(sampleTree, info, [leaf(nn, ratio(300, 500)), leaf(ph, ratio(100, 500))]);
    expect(each[dp]).toMatchObject({
      numerator: 400,
      denominator: 1000,
      reported: 1,
      expected: 1,
      estimatedNumerator: 0,
    });
  });

  it("count a ward as reported only when all that it was made of had reported", () => {
    const { each, province } = figuresOf(sampleTree, info, [
      leaf(nn, ratio(300, 500)),
      { ...leaf(ph, { state: "not_reported" }), knownDenominator: 500 },
    ]);
    expect(each[dp]).toMatchObject({
      numerator: 300,
      denominator: 500,
      missingDenominator: 500,
      reported: 0,
      expected: 1,
    });
    expect(coverageOf(province)).toMatchObject({ reported: 0, expected: 2 });
  });

  it("take no number away because the ward of today did not report itself, and count whom it was made of and who is silent", () => {
    const said = leaf(nn, ratio(300, 500));
    const unanswered = leaf(dp, { state: "not_reported" });
    expect(figuresOf(sampleTree, info, [said, unanswered])).toEqual(figuresOf(sampleTree, info, [said]));
    expect(figuresOf(sampleTree, info, [said, leaf(ph, ratio(100, 500)), unanswered]).each[dp]).toMatchObject({ numerator: 400, denominator: 1000, reported: 1, expected: 1 });
    expect(figuresOf(sampleTree, info, [said, leaf(dp, ratio(7, 9))]).each[dp]).toMatchObject({ numerator: 7, denominator: 9 });
  });

  it("share a ward that was cut by what is stated, else equally, and say how far that can be off", () => {
    const said = [leaf(nn, ratio(300, 500)), leaf(ph, ratio(101, 401))];
    const stated = figuresOf(cutTree(0.25), info, said);
    expect(stated.each[dp]).toMatchObject({
      numerator: 325,
      denominator: 600,
      estimatedNumerator: 25,
      estimatedDenominator: 100,
    });
    const equal = figuresOf(cutTree(null), info, said);
    expect(equal.each[dp]).toMatchObject({ numerator: 350, denominator: 700, estimatedNumerator: 50 });
    expect(equal.each[tc]).toMatchObject({ numerator: 51, denominator: 201 });
    expect(ratioOf(equal.province)).toEqual(over(exact(401), exact(901)));
    expect(equal.province.band).toBeUndefined();
  });

  it("show a cut across a border as a band: none or all of it may lie here", () => {
    const other = {
      ...quangNgai,
      code: "52",
      versions: quangNgai.versions.map((one) => ({ ...one, name: "Tỉnh khác" })),
    };
    const moved = { ...traCau, versions: traCau.versions.map((one) => ({ ...one, parent: unitId(other) })) };
    const base = cutTree(null);
    const tree = createUnitTree(
      [...base.units.filter(({ code }) => code !== traCau.code), moved, other],
      base.successions,
    );
    const { province } = figuresOf(tree, info, [leaf(nn, ratio(300, 500)), leaf(ph, ratio(100, 400))]);
    expect(ratioOf(province)).toEqual(over(exact(350), exact(700)));
    expect(province.band).toEqual({ low: [300, 800], high: [400, 600] });
    expect(boundsOf(province)).toEqual({ low: over(exact(300), exact(800)), high: over(exact(400), exact(600)) });
  });

  it("never add levels: predecessors that agree decide, others leave an interval", () => {
    const same = figuresOf(sampleTree, literacy, [leaf(nn, level(2)), leaf(ph, level(2))]);
    expect(same.each[dp]).toMatchObject({ numerator: 1, denominator: 1, reported: 1 });
    const split = figuresOf(sampleTree, literacy, [leaf(nn, level(2)), leaf(ph, level(1))]);
    expect(levelInterval(split.restated.leaves[0]!)).toEqual({ low: 1, high: 2 });
    expect(split.each[dp]).toMatchObject({ numerator: 0, denominator: 0, missingDenominator: 1, reported: 0 });
    expect(boundsOf(split.each[dp]!)).toEqual({ low: over(exact(0), exact(1)), high: over(exact(1), exact(1)) });
    const first = { ...literacy, id: "LIT_STD_LEVEL@1", atLeast: 1 };
    expect(restatedFigure(split.restated.leaves[0]!, first)).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it("keep everything, as an estimate, with the one heir of a part where nobody knows who took the rest", () => {
    const rest = sampleTree.successions.filter(({ from }) => from !== ph);
    const tree = createUnitTree(sampleTree.units, [...rest, line(dp, 0.25)]);
    const { each, restated } = figuresOf(tree, info, [leaf(nn, ratio(300, 500)), leaf(ph, ratio(100, 400))]);
    expect(each[dp]).toMatchObject({
      numerator: 400,
      denominator: 900,
      estimatedNumerator: 100,
      estimatedDenominator: 400,
    });
    expect(restated.unplaced).toMatchObject([{ reason: "no_successor", numerator: 0, denominator: 0 }]);
  });

  it("miss the other wards of a union of which one reported, also when asked on the new boundaries", () => {
    const way = { tree: sampleTree, series: info, from: "2025-12-31", to: "2025-12-31" };
    const { leaves } = restate({ ...way, leaves: [leaf(nn, ratio(300, 500))] });
    const one = leaves.find(({ unit }) => unit === dp)!;
    expect(one.parcels.map((parcel) => parcel.leaf)).toEqual([
      leaf(nn, ratio(300, 500)),
      leaf(ph, { state: "not_reported" }),
    ]);
    expect(restatedFigure(one, info)).toMatchObject({ numerator: 300, reported: 0, expected: 1, unknown: 1 });
  });

  it("list a unit without a successor, and one whose successor reported for itself", () => {
    const alone = createUnitTree(
      sampleTree.units,
      sampleTree.successions.filter(({ from }) => from !== ph),
    );
    const ended = figuresOf(alone, info, [leaf(ph, ratio(1, 2))]);
    expect(ended.restated.unplaced).toMatchObject([
      { leaf: leaf(ph, ratio(1, 2)), reason: "no_successor", numerator: 1 },
    ]);
    const twice = figuresOf(sampleTree, info, [leaf(nn, ratio(1, 2)), leaf(dp, ratio(5, 9))]);
    expect(twice.each[dp]).toMatchObject({ numerator: 5, denominator: 9, reported: 1 });
    expect(twice.restated.unplaced).toMatchObject([{ leaf: leaf(nn, ratio(1, 2)), reason: "successor_reported" }]);
  });
});
