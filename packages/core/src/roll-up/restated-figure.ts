import { combine } from "./combine.ts";
import type { Figure } from "./figure.ts";
import { emptyFigure, holds, leafFigure } from "./leaf-figure.ts";
import type { Parcel, RestatedLeaf } from "./restate.ts";
import type { RollUpRule, Series } from "./series.ts";

/** Levels that a unit of today may have: its lowest is certain, its highest possible; null where nobody can tell. */
export interface LevelInterval {
  low: number;
  high: number | null;
}

/** The parcels to which the question applies. */
const asked = ({ parcels }: RestatedLeaf): Parcel[] =>
  parcels.filter(({ leaf }) => leaf.cell.state !== "not_applicable");

/** The level of a unit from its predecessors': theirs where they are equal, else from the lowest to the highest; null where none applies. */
export const levelInterval = (restated: RestatedLeaf): LevelInterval | null => {
  const levels = asked(restated).map(({ leaf: { cell } }) => (holds(cell) && "value" in cell ? cell.value : null));
  if (levels.length === 0) return null;
  const known = levels.filter((level) => level !== null);
  return known.length < levels.length ? { low: 0, high: null } : { low: Math.min(...known), high: Math.max(...known) };
};

const one = (parcels: readonly Parcel[], series: Series): Figure => {
  const each = parcels.map(({ leaf }) => leafFigure(leaf, series));
  return {
    ...emptyFigure,
    expected: 1,
    reported: each.every(({ reported }) => reported === 1) ? 1 : 0,
    suppressed: each.some(({ suppressed }) => suppressed === 1) ? 1 : 0,
    unknown: each.some(({ unknown }) => unknown === 1) ? 1 : 0,
  };
};

const total = (parcels: readonly Parcel[], of: "numerator" | "denominator" | "missingDenominator"): number =>
  parcels.reduce((sum, parcel) => sum + parcel[of], 0);

/** Amounts add; those of a unit that was cut are there by estimate. */
const added = (parcels: readonly Parcel[], series: Series): Figure => {
  const pieces = parcels.filter((parcel) => parcel.pieces > 1);
  return {
    ...one(parcels, series),
    numerator: total(parcels, "numerator"),
    denominator: total(parcels, "denominator"),
    missingDenominator: total(parcels, "missingDenominator"),
    estimatedNumerator: total(pieces, "numerator"),
    estimatedDenominator: total(pieces, "denominator"),
  };
};

/** A level is never added: the unit reaches the bound, does not, or nobody can tell. */
const reached = (parcels: readonly Parcel[], series: Series, restated: RestatedLeaf): Figure => {
  const interval = levelInterval(restated)!;
  const bound = series.atLeast ?? 1;
  const { suppressed } = one(parcels, series);
  if (interval.low >= bound)
    return { ...emptyFigure, numerator: 1, denominator: 1, reported: 1, expected: 1, suppressed };
  return interval.high !== null && interval.high < bound
    ? { ...emptyFigure, denominator: 1, reported: 1, expected: 1, suppressed }
    : { ...emptyFigure, missingDenominator: 1, expected: 1 };
};

/** An extreme of whole predecessors is the extreme of theirs; that of a piece nobody knows. */
const compared = (parcels: readonly Parcel[], series: Series): Figure => {
  const { reported, suppressed } = one(parcels, series);
  if (reported === 0 || parcels.some(({ pieces }) => pieces > 1)) return { ...emptyFigure, expected: 1, unknown: 1 };
  const { numerator, denominator } = parcels
    .map(({ leaf }) => leafFigure(leaf, series))
    .reduce((a, b) => combine(a, b, series.rule));
  return { ...emptyFigure, numerator, denominator, reported: 1, expected: 1, suppressed };
};

const readers: Record<RollUpRule, (parcels: readonly Parcel[], series: Series, restated: RestatedLeaf) => Figure> = {
  sum: added,
  count: added,
  share: reached,
  lowest: compared,
  highest: compared,
  none: compared,
};

/** The figure of one unit of today: reported once all that it was made of had. */
export const restatedFigure = (restated: RestatedLeaf, series: Series): Figure => {
  const parcels = asked(restated);
  return parcels.length === 0 ? emptyFigure : readers[series.rule](parcels, series, restated);
};
