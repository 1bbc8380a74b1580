import { unitId, type IsoDate, type Unit, type UnitId } from "../unit/unit.ts";
import type { Leaf } from "./figure.ts";
import { allOfIt, follow, type Amounts, type Size, type Way } from "./follow.ts";
import { leafFigure } from "./leaf-figure.ts";
import { reportingUnits } from "./roll-up.ts";

/** What is restated: the reports of one series, made on the boundaries of `from`, for those of `to`. */
export interface RestateInput extends Way {
  /** Units of this day that are not among the leaves have not reported. */
  from: IsoDate;
  leaves: readonly Leaf[];
}

/** What a unit of then brings to a unit of today: all of its figure, or one of several pieces. */
export interface Parcel extends Amounts, Size {
  /** What was reported, by whom. */
  leaf: Leaf;
  /** Into how many pieces the unit was cut; 1 where it came whole, and the figure is exact. */
  pieces: number;
}

/** A unit of today with what came to it, sorted by the unit of then. */
export interface RestatedLeaf {
  unit: UnitId;
  parcels: Parcel[];
}

/** A figure, or a piece of one, that has no place on today's boundaries, and why: nothing is dropped in silence. */
export interface Unplaced extends Amounts {
  leaf: Leaf;
  reason: "no_successor" | "other_level" | "successor_reported";
}

/** Every figure, on the boundaries of another day or in the list of those without a place. */
export interface Restated {
  leaves: RestatedLeaf[];
  unplaced: Unplaced[];
}

/** A figure, or a piece of one, on its way from where it stands. */
interface Start {
  unit: UnitId;
  leaf: Leaf;
  amounts: Amounts;
  size: Size;
}

const byOrigin = (a: { leaf: Leaf }, b: { leaf: Leaf }): number =>
  a.leaf.unit < b.leaf.unit ? -1 : a.leaf.unit > b.leaf.unit ? 1 : 0;

const byOriginAndSize = (a: Unplaced, b: Unplaced): number =>
  byOrigin(a, b) || a.numerator - b.numerator || a.denominator - b.denominator || (a.reason < b.reason ? -1 : 1);

type Piece = Omit<Parcel, "pieces">;

/** A unit that reported for itself is not added to by what it was made of. */
const ownFirst = (unit: UnitId, pieces: Piece[]): { kept: Piece[]; left: Unplaced[] } => {
  const own = pieces.filter(({ leaf }) => leaf.unit === unit);
  if (own.length === 0) return { kept: pieces, left: [] };
  const left = pieces.filter(({ leaf }) => leaf.unit !== unit && leaf.cell.state !== "not_reported");
  return {
    kept: own,
    left: left.map(({ leaf, numerator, denominator, missingDenominator }) => ({
      leaf,
      numerator,
      denominator,
      missingDenominator,
      reason: "successor_reported",
    })),
  };
};

const settle = (starts: readonly Start[], before: readonly Unplaced[], way: Way): Restated => {
  const placed = new Map<UnitId, Piece[]>();
  const unplaced = [...before];
  const pieces = new Map<UnitId, number>();
  const count = ({ unit }: Leaf): unknown => pieces.set(unit, (pieces.get(unit) ?? 0) + 1);
  for (const { leaf } of before) count(leaf);
  for (const { unit, leaf, amounts, size } of starts)
    for (const arrival of follow(way.tree.byId(unit), amounts, size, way)) {
      count(leaf);
      if ("reason" in arrival) unplaced.push({ leaf, reason: arrival.reason, ...arrival.amounts });
      else
        placed.set(arrival.unit, [...(placed.get(arrival.unit) ?? []), { leaf, ...arrival.amounts, ...arrival.size }]);
    }
  const leaves = [...placed].map(([unit, arrived]) => {
    const { kept, left } = ownFirst(unit, arrived);
    unplaced.push(...left);
    return {
      unit,
      parcels: kept.map((piece) => ({ ...piece, pieces: pieces.get(piece.leaf.unit)! })).toSorted(byOrigin),
    };
  });
  return {
    leaves: leaves.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)),
    unplaced: unplaced.toSorted(byOriginAndSize),
  };
};

const amountsOf = (leaf: Leaf, { series }: Way): Amounts => {
  const { numerator, denominator, missingDenominator } = leafFigure(leaf, series);
  return { numerator, denominator, missingDenominator };
};

const begin = (leaves: readonly Leaf[], way: Way): Start[] =>
  leaves.map((leaf) => ({ unit: leaf.unit, leaf, amounts: amountsOf(leaf, way), size: allOfIt }));

/** Who said nothing: units of `from`, or, where some of those that one was made of did report, the others of them. */
const silent = ({ tree, from, leaves, reportsAt = "commune" }: RestateInput): Leaf[] => {
  const heard = new Set<UnitId>(leaves.map(({ unit }) => unit));
  const madeOf = (unit: Unit): Unit[] => tree.predecessors(unit).map((line) => tree.byId(line.from)!);
  const spokenFor = (unit: Unit): boolean => madeOf(unit).some((one) => heard.has(unitId(one)) || spokenFor(one));
  const quiet = (unit: Unit): UnitId[] => {
    if (heard.has(unitId(unit)) || unit.level !== reportsAt) return [];
    return spokenFor(unit) ? madeOf(unit).flatMap(quiet) : [unitId(unit)];
  };
  const all = new Set(reportingUnits(tree, reportsAt, from).flatMap(quiet));
  return [...all].map((unit): Leaf => ({ unit, cell: { state: "not_reported" } }));
};

/** How much a report says: an answer, only a denominator, or nothing. */
const says = ({ cell, knownDenominator }: Leaf): number => {
  if (cell.state !== "not_reported") return 2;
  return knownDenominator === undefined ? 0 : 1;
};

/** Reports less those without an answer where something of what the unit was made of says as much: silence takes no number away. */
const telling = ({ tree, leaves }: RestateInput): readonly Leaf[] => {
  const said = new Map(leaves.map((leaf) => [leaf.unit, says(leaf)]));
  const below = (unit: Unit | undefined): number =>
    unit === undefined
      ? -1
      : Math.max(-1, ...tree.predecessors(unit).map(({ from }) => Math.max(said.get(from) ?? -1, below(tree.byId(from)))));
  return leaves.filter((leaf) => says(leaf) === 2 || says(leaf) > below(tree.byId(leaf.unit)));
};

/**
 * Reports on the boundaries of another day. Whole unions are exact; a unit that was cut gives each successor its share in
 * whole numbers that add up to what it reported, marked as an estimate; chains of successions are followed step by step.
 */
export const restate = (input: RestateInput): Restated => {
  const leaves = telling(input);
  return settle(begin([...leaves, ...silent({ ...input, leaves })], input), [], input);
};

/** The same for figures that were restated before, on a day between: two steps give what one gives. */
export const restateAgain = ({ leaves, unplaced }: Restated, way: Way): Restated => {
  const starts = leaves.flatMap(({ unit, parcels }) =>
    parcels.map(({ leaf, numerator, denominator, missingDenominator, share, stated }) => ({
      unit,
      leaf,
      amounts: { numerator, denominator, missingDenominator },
      size: { share, stated },
    })),
  );
  return settle(starts, unplaced, way);
};
