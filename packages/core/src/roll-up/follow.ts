import type { UnitTree } from "../unit/tree.ts";
import { existsOn, unitId, type IsoDate, type Level, type Succession, type Unit, type UnitId } from "../unit/unit.ts";
import { exact, times, type Exact } from "../value/exact.ts";
import { answersAt } from "./answers-at.ts";
import { apportion, partsOfOne, weightsOf } from "./apportion.ts";
import type { Figure } from "./figure.ts";
import type { Series } from "./series.ts";

/** Share of the old unit (0–1) that a line of succession carries, or null where nobody states it. */
export type ShareOf = (line: Succession) => number | null;

/** The way from the boundaries of a report to those of another, later day. */
export interface Way {
  tree: UnitTree;
  to: IsoDate;
  series: Series;
  reportsAt?: Exclude<Level, "nation">;
  /** Without it, the share that the line itself states. */
  shareOf?: ShareOf;
}

/** The amounts of a figure that can be cut in pieces. */
export type Amounts = Pick<Figure, "numerator" | "denominator" | "missingDenominator">;

/** How large a piece is of what was reported, and whether every cut on its way had stated shares. */
export interface Size {
  share: Exact;
  stated: boolean;
}

/** All of it. */
export const allOfIt: Size = { share: exact(1), stated: true };

/** Where a piece arrived, or why it has no place. */
export type Arrival =
  | { unit: UnitId; amounts: Amounts; size: Size }
  | { reason: "no_successor" | "other_level"; amounts: Amounts };

/** Numerator and remainder are cut each by itself, so that no piece has more than its whole. */
const cut = ({ numerator, denominator, missingDenominator }: Amounts, weights: readonly Exact[]): Amounts[] => {
  const top = apportion(numerator, weights);
  const rest = apportion(Math.max(denominator - numerator, 0), weights);
  const missing = apportion(missingDenominator, weights);
  return weights.map((_, at) => ({
    numerator: top[at]!,
    denominator: denominator === 0 ? 0 : top[at]! + rest[at]!,
    missingDenominator: missing[at]!,
  }));
};

/** Levels and extremes are no amounts: each piece keeps the whole answer. */
const additive = ({ rule }: Series): boolean => rule === "sum" || rule === "count";

const smaller = ({ share, stated }: Size, part: Exact, known: boolean): Size => ({
  share: times(share, part),
  stated: stated && known,
});

/**
 * Where each piece goes, and its stated share. Where one line takes only a part and nobody knows who took the rest, all is kept
 * with that one, so that no total shrinks, and the rest stands as an empty piece without a place: so it counts as cut.
 */
const heirsOf = (lines: readonly Succession[], shareOf: ShareOf): { to: UnitId | null; share: number | null }[] => {
  const heirs = lines.toSorted((a, b) => (a.to < b.to ? -1 : 1)).map((line) => ({ to: line.to, share: shareOf(line) }));
  if (lines.length !== 1 || lines[0]!.extent === "whole") return heirs;
  return [
    { to: heirs[0]!.to, share: 1 },
    { to: null, share: 0 },
  ];
};

/** What became of a unit's amounts on the day `to`, through any number of successions, in the order of the successors. */
export const follow = (unit: Unit | undefined, amounts: Amounts, size: Size, way: Way): Arrival[] => {
  const { tree, to, series, reportsAt = "commune", shareOf = ({ share }) => share } = way;
  if (unit === undefined) return [{ reason: "no_successor", amounts }];
  if (existsOn(unit, to))
    return [answersAt(unit, reportsAt, tree) ? { unit: unitId(unit), amounts, size } : { reason: "other_level", amounts }];
  const lines = tree.successors(unit).filter(({ on }) => on <= to);
  if (lines.length === 0) return [{ reason: "no_successor", amounts }];
  const heirs = heirsOf(lines, shareOf);
  const next = (at: number): Unit | undefined => (heirs[at]!.to === null ? undefined : tree.byId(heirs[at]!.to));
  if (heirs.length === 1) return follow(next(0), amounts, size, way);
  const shares = heirs.map(({ share }) => share);
  const weights = weightsOf(shares);
  const known = shares.every((share) => share !== null);
  const pieces = additive(series) ? cut(amounts, weights) : heirs.map(() => amounts);
  const parts = partsOfOne(weights);
  return heirs.flatMap((_, at) => follow(next(at), pieces[at]!, smaller(size, parts[at]!, known), way));
};
