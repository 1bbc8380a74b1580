import * as fc from "fast-check";
import { createUnitTree, type UnitTree } from "../unit/tree.ts";
import { unitId, type Level, type Succession, type Unit, type UnitId } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import type { Leaf } from "./figure.ts";
import type { Series } from "./series.ts";

/** A day of each order of things in an invented country: communes are redrawn twice, districts end with the first time. */
export const days = { first: "2024-12-31", second: "2025-12-31", third: "2026-12-31" } as const;

const make = (
  code: string,
  level: Level,
  parent: UnitId | null,
  validFrom = "0000",
  validTo: string | null = null,
): Unit => ({
  code,
  level,
  validFrom,
  validTo,
  versions: [{ from: validFrom, name: `Nơi ${code}`, type: "", parent }],
});

interface Drawn {
  provinces: number;
  districts: number[];
  first: { above: number; into: number[]; shares: (number | null)[] }[];
  second: { above: number; into: number[]; shares: (number | null)[] }[];
  third: { above: number }[];
}

const pickFrom = <T>(all: readonly T[], at: number): T => all[at % all.length]!;

const linesOf = (from: Unit, into: readonly Unit[], shares: readonly (number | null)[], on: string): Succession[] => {
  const targets = [...new Set(into.map(unitId))];
  const extent = targets.length === 1 && (into.length < 3 || shares[2] === null) ? "whole" : "part";
  return targets.map((to, at) => ({
    from: unitId(from),
    to,
    extent,
    share: extent === "whole" ? null : (shares[at] ?? null),
    on,
  }));
};

const build = ({ provinces, districts, first, second, third }: Drawn): UnitTree => {
  const nation = make("VN", "nation", null);
  const provinceUnits = Array.from({ length: provinces }, (_, at) => make(`p${at}`, "province", unitId(nation)));
  const above = (at: number): UnitId => unitId(pickFrom(provinceUnits, at));
  const districtUnits = districts.map((at, n) => make(`d${n}`, "district", above(at), "0000", "2025-06-30"));
  const thirdUnits = third.map((one, n) => make(`c${n}`, "commune", above(one.above), "2026-03-01"));
  const secondUnits = second.map((one, n) =>
    make(`b${n}`, "commune", above(one.above), "2025-07-01", one.into.length > 0 ? "2026-02-28" : null),
  );
  const places = [...districtUnits, ...provinceUnits];
  const firstUnits = first.map((one, n) =>
    make(`a${n}`, "commune", unitId(pickFrom(places, one.above)), "0000", "2025-06-30"),
  );
  const lines = [
    ...first.flatMap(({ into, shares }, n) =>
      linesOf(
        firstUnits[n]!,
        into.map((at) => pickFrom(secondUnits, at)),
        shares,
        "2025-07-01",
      ),
    ),
    ...second.flatMap(({ into, shares }, n) =>
      linesOf(
        secondUnits[n]!,
        into.map((at) => pickFrom(thirdUnits, at)),
        shares,
        "2026-03-01",
      ),
    ),
  ];
  return createUnitTree(
    [nation, ...provinceUnits, ...districtUnits, ...firstUnits, ...secondUnits, ...thirdUnits],
    lines,
  );
};

const place = fc.nat(7);
const share = fc.option(
  fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100),
  { nil: null },
);
const shares = fc.array(share, { minLength: 3, maxLength: 3 });
const into = (minLength: number) => fc.array(place, { minLength, maxLength: 3 });

/** Countries of up to three provinces and eight communes, which merge, are cut in parts, or are redrawn a second time. */
export const countries: fc.Arbitrary<UnitTree> = fc
  .record({
    provinces: fc.integer({ min: 1, max: 3 }),
    districts: fc.array(place, { maxLength: 3 }),
    first: fc.array(fc.record({ above: place, into: into(1), shares }), { minLength: 1, maxLength: 8 }),
    second: fc.array(fc.record({ above: place, into: into(0), shares }), { minLength: 1, maxLength: 5 }),
    third: fc.array(fc.record({ above: place }), { minLength: 1, maxLength: 3 }),
  })
  .map(build);

/** The same countries in which nothing is ever cut: every succession is a whole union. */
export const unions: fc.Arbitrary<UnitTree> = countries.map(({ units, successions }) => {
  const seen = new Set<UnitId>();
  const whole = successions.filter(({ from }) => !seen.has(from) && seen.add(from));
  return createUnitTree(
    units,
    whole.map((line) => ({ ...line, extent: "whole", share: null })),
  );
});

const amount = fc.nat(200);
const state = fc.constantFrom("value" as const, "suppressed" as const);

/** A ratio that was reported, shown or suppressed. */
export const ratioCell: fc.Arbitrary<Cell> = fc
  .tuple(state, amount, amount)
  .map(([one, a, b]): Cell => ({ state: one, numerator: Math.min(a, b), denominator: Math.max(a, b) }) as Cell);

/** A level, a status or a count that was reported. */
export const numberCell = (max: number): fc.Arbitrary<Cell> =>
  fc.tuple(state, fc.nat(max)).map(([one, value]): Cell => ({ state: one, value }) as Cell);

/** Not reported, or not applicable. */
export const emptyCell: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  { state: "not_reported" },
  { state: "not_applicable" },
);

type Draft = Omit<Leaf, "unit">;
const known = fc.option(amount, { nil: undefined });

/** What up to eight units said, a missing ratio with or without its denominator. */
export const drafts = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Draft[]> =>
  fc.array(
    fc
      .tuple(fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: emptyCell }), known)
      .map(([one, base]): Draft => ({
        cell: one,
        ...(base !== undefined && one.state === "not_reported" ? { knownDenominator: base } : {}),
      })),
    { minLength: 8, maxLength: 8 },
  );

/** The drafts as reports of the communes of a day; a commune more than there are drafts says nothing. */
export const reportsOf = (tree: UnitTree, on: string, said: readonly Draft[]): Leaf[] =>
  tree.units
    .filter(
      ({ level, validFrom, validTo }) => level === "commune" && validFrom <= on && (validTo === null || on <= validTo),
    )
    .flatMap((unit, at) => (said[at] ? [{ unit: unitId(unit), ...said[at] }] : []));

/** One series of each rule, with the cells that fit it. */
export const seriesWithCells: [Series, fc.Arbitrary<Cell>][] = [
  [{ id: "R", indicator: "R", rule: "sum" }, ratioCell],
  [{ id: "L@2", indicator: "L", rule: "share", atLeast: 2 }, numberCell(3)],
  [{ id: "S@1", indicator: "S", rule: "share", atLeast: 1 }, numberCell(1)],
  [{ id: "C", indicator: "C", rule: "count" }, numberCell(500)],
  [{ id: "LO", indicator: "LO", rule: "lowest" }, numberCell(500)],
  [{ id: "HI", indicator: "HI", rule: "highest" }, numberCell(500)],
  [{ id: "D", indicator: "D", rule: "none" }, numberCell(100)],
];

/** A country, a series of any rule and what its communes of the first day said of it. */
export const situations = (
  where: fc.Arbitrary<UnitTree> = countries,
): fc.Arbitrary<{ tree: UnitTree; series: Series; leaves: Leaf[] }> =>
  fc
    .oneof(...seriesWithCells.map(([series, cell]) => drafts(cell).map((said) => ({ series, said }))))
    .chain(({ series, said }) => where.map((tree) => ({ tree, series, leaves: reportsOf(tree, days.first, said) })));

/** The same for a ratio only. */
export const ratios = (
  where: fc.Arbitrary<UnitTree> = countries,
): fc.Arbitrary<{ tree: UnitTree; series: Series; leaves: Leaf[] }> =>
  fc
    .tuple(where, drafts(ratioCell))
    .map(([tree, said]) => ({ tree, series: seriesWithCells[0]![0], leaves: reportsOf(tree, days.first, said) }));
