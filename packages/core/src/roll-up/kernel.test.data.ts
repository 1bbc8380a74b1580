import * as fc from "fast-check";
import { createUnitTree, type UnitTree } from "../unit/tree.ts";
import { unitId, type Level, type Unit, type UnitId } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import { figureAt, type FigureColumns } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import type { Leaf, PlacedFigure } from "./figure.ts";
import { newColumns, putReport, shapeOf, type CellShape, type Columns } from "./kernel-columns.ts";
import type { RollUpRule, Series } from "./series.ts";

/** The day of every random tree. */
export const day = "2024-12-31";

const unit = (code: string, level: Level, parent: UnitId | null): Unit => ({
  code,
  level,
  validFrom: "0000",
  validTo: null,
  versions: [{ from: "0000", name: code, type: "", parent }],
});

/** Provinces as lists of districts; a district is its number of communes, a number below zero communes without a district. */
export const trees: fc.Arbitrary<UnitTree> = fc
  .array(fc.array(fc.integer({ min: -2, max: 4 }), { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((provinces) => {
    const nation = unit("VN", "nation", null);
    const units = [nation];
    let code = 10;
    const below = (level: Level, above: Unit): Unit => {
      const made = unit(String(code++), level, unitId(above));
      units.push(made);
      return made;
    };
    for (const districts of provinces) {
      const province = below("province", nation);
      for (const size of districts) {
        const above = size < 0 ? province : below("district", province);
        for (let i = 0; i < Math.abs(size); i++) below("commune", above);
      }
    }
    return createUnitTree(units, []);
  });

/** The communes of a tree, in any order. */
export const communes = (tree: UnitTree): UnitId[] => tree.units.filter(({ level }) => level === "commune").map(unitId);

/** Every rule, each with the series that carries it. */
export const series: readonly Series[] = (["sum", "share", "count", "lowest", "highest", "none"] as const).map((rule: RollUpRule) => ({
  id: rule,
  indicator: rule,
  rule,
  ...(rule === "share" ? { atLeast: 2 } : {}),
}));

const parts = fc.tuple(fc.nat(1e6), fc.nat(1e6)).map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
const one: Record<CellShape, fc.Arbitrary<{ value: number } | { numerator: number; denominator: number }>> = {
  ratio: parts,
  count: fc.nat(1e9).map((value) => ({ value })),
  number: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)).map((value) => ({ value })),
};

/** Reports a rule may meet: all states, now and then a cell of the other shape, a known denominator or none. */
export const reportsFor = (rule: RollUpRule): fc.Arbitrary<Pick<Leaf, "cell" | "knownDenominator">> => {
  const own = one[shapeOf(rule)];
  const other = one[shapeOf(rule) === "ratio" ? "number" : "ratio"];
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 6, arbitrary: own.map((held) => ({ state: "value" as const, ...held })) },
    { weight: 1, arbitrary: own.map((held) => ({ state: "suppressed" as const, ...held })) },
    { weight: 1, arbitrary: other.map((held) => ({ state: "value" as const, ...held })) },
    { weight: 2, arbitrary: fc.constant<Cell>({ state: "not_reported" }) },
    { weight: 1, arbitrary: fc.constant<Cell>({ state: "not_applicable" }) },
  );
  return fc.record({ cell, knownDenominator: fc.nat(1e6) }, { requiredKeys: ["cell"] });
};

/** A tree, a series and what its communes reported; a commune without a leaf stays silent. */
export const samples = fc.tuple(trees, fc.constantFrom(...series)).chain(([tree, of]) => {
  const units = communes(tree);
  const reports = fc.array(fc.option(reportsFor(of.rule), { nil: undefined, freq: 8 }), { minLength: units.length, maxLength: units.length });
  return reports.map((found) => ({
    tree,
    series: of,
    leaves: units.flatMap((id, at): Leaf[] => (found[at] ? [{ unit: id, ...found[at] }] : [])),
  }));
});

/** Columns filled from leaves, in the order given. */
export const columnsOf = (frame: Frame, { rule }: Series, leaves: readonly Leaf[]): Columns => {
  const columns = newColumns(frame, shapeOf(rule));
  for (const leaf of leaves) putReport(columns, frame.leafOf(leaf.unit), leaf);
  return columns;
};

/** Figures as the reference gives them: sorted by unit. */
export const placed = (frame: Frame, figures: FigureColumns, of: Series, period: string): PlacedFigure[] =>
  frame.nodes
    .map((id, node) => ({ unit: id, series: of.id, period, ...figureAt(figures, node) }))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));

/** Whether two blocks are equal to the byte. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
