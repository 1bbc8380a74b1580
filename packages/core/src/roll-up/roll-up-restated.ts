import type { PeriodId } from "../report/period.ts";
import { unitId, type Unit, type UnitId } from "../unit/unit.ts";
import { combine } from "./combine.ts";
import type { Band, Figure, PlacedFigure } from "./figure.ts";
import { allOfIt, type Way } from "./follow.ts";
import { emptyFigure, leafFigure } from "./leaf-figure.ts";
import type { Parcel, Restated, RestatedLeaf } from "./restate.ts";
import { restatedFigure } from "./restated-figure.ts";
import { reportingUnits } from "./roll-up.ts";

/** Restated reports, and the way they came: `to` is the day whose boundaries count. */
export interface RollUpRestatedInput extends Way {
  period: PeriodId;
  restated: Restated;
}

/** What comes from a unit that said nothing. */
export const nothingFrom = (unit: UnitId): Parcel => ({
  leaf: { unit, cell: { state: "not_reported" } },
  numerator: 0,
  denominator: 0,
  missingDenominator: 0,
  pieces: 1,
  ...allOfIt,
});

/** Pieces in a unit whose other pieces lie outside it; a unit of which all pieces are inside is not cut there. */
const cutAcross = (leaves: readonly RestatedLeaf[]): Parcel[] => {
  const inside = new Map<UnitId, Parcel[]>();
  for (const { parcels } of leaves)
    for (const parcel of parcels)
      if (parcel.pieces > 1 && parcel.leaf.cell.state !== "not_applicable")
        inside.set(parcel.leaf.unit, [...(inside.get(parcel.leaf.unit) ?? []), parcel]);
  return [...inside.values()].filter((pieces) => pieces.length < pieces[0]!.pieces).flat();
};

const sum = (parcels: readonly Parcel[], of: "numerator" | "denominator" | "missingDenominator"): number =>
  parcels.reduce((total, parcel) => total + parcel[of], 0);

/** All, or nothing, of each unit that was cut may lie here: so far the figure can be off, whatever the shares say. */
const bandOf = (figure: Figure, pieces: readonly Parcel[], { series }: Way): Band => {
  const origins = new Map(pieces.map(({ leaf }) => [leaf.unit, leafFigure(leaf, series)]));
  const wholes = [...origins.values()].reduce((a, b) => combine(a, b, "sum"), emptyFigure);
  const certain = figure.numerator - sum(pieces, "numerator");
  const missing = figure.missingDenominator - sum(pieces, "missingDenominator");
  const base = figure.denominator - sum(pieces, "denominator") + missing;
  const most = wholes.numerator + wholes.missingDenominator;
  const rest = wholes.denominator - wholes.numerator + wholes.missingDenominator;
  return series.rule === "count"
    ? { low: [certain, 0], high: [certain + wholes.numerator, 0] }
    : { low: [certain, base + rest], high: [certain + missing + most, base + most] };
};

/** The figure of the given units of today together, what was cut across their border shown as a band. */
export const combineRestated = (leaves: readonly RestatedLeaf[], way: Way): Figure => {
  const { series } = way;
  const figure = leaves
    .map((leaf) => restatedFigure(leaf, series))
    .reduce((a, b) => combine(a, b, series.rule), emptyFigure);
  if (series.rule !== "sum" && series.rule !== "count") return figure;
  const pieces = cutAcross(leaves);
  const estimated = { estimatedNumerator: sum(pieces, "numerator"), estimatedDenominator: sum(pieces, "denominator") };
  return pieces.length === 0
    ? { ...figure, ...estimated }
    : { ...figure, ...estimated, band: bandOf(figure, pieces, way) };
};

const below = (units: Iterable<Unit>, { tree, to }: Way): Map<UnitId, UnitId[]> => {
  const under = new Map<UnitId, UnitId[]>();
  for (const unit of units)
    for (const above of tree.ancestors(unit, to)) {
      const list = under.get(unitId(above));
      if (list) list.push(unitId(unit));
      else under.set(unitId(above), [unitId(unit)]);
    }
  return under;
};

/** Like `rollUp`, on the boundaries of `to`. A unit of today to which nothing came has not reported. */
export const rollUpRestated = ({ period, restated, ...way }: RollUpRestatedInput): PlacedFigure[] => {
  const found = new Map(restated.leaves.map((leaf) => [leaf.unit, leaf]));
  const reached = restated.leaves.map(({ unit }) => way.tree.byId(unit)!);
  const units = new Set([...reportingUnits(way.tree, way.reportsAt ?? "commune", way.to), ...reached]);
  const leafOf = (unit: UnitId): RestatedLeaf => found.get(unit) ?? { unit, parcels: [nothingFrom(unit)] };
  return [...below(units, way)]
    .map(([unit, under]) => ({ unit, series: way.series.id, period, ...combineRestated(under.map(leafOf), way) }))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
};
