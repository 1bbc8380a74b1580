import type { UnitTree } from "../unit/tree.ts";
import { existsOn, unitId, type IsoDate, type Level, type Succession, type Unit, type UnitId } from "../unit/unit.ts";
import { exact, times, type Exact } from "../value/exact.ts";
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
export type Arrival = { unit: UnitId; amounts: Amounts; size: Size } | { reason: "no_successor" | "other_level" };

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

/** What became of a unit's amounts on the day `to`, through any number of successions, in the order of the successors. */
export const follow = (unit: Unit | undefined, amounts: Amounts, size: Size, way: Way): Arrival[] => {
  const { tree, to, series, reportsAt = "commune", shareOf = ({ share }) => share } = way;
  if (unit === undefined) return [{ reason: "no_successor" }];
  if (existsOn(unit, to))
    return [unit.level === reportsAt ? { unit: unitId(unit), amounts, size } : { reason: "other_level" }];
  const lines = tree.successors(unit).filter(({ on }) => on <= to);
  if (lines.length === 0) return [{ reason: "no_successor" }];
  const ordered = lines.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  if (ordered.length === 1) return follow(tree.byId(ordered[0]!.to), amounts, size, way);
  const shares = ordered.map(shareOf);
  const weights = weightsOf(shares);
  const known = shares.every((share) => share !== null);
  const pieces = additive(series) ? cut(amounts, weights) : ordered.map(() => amounts);
  const parts = partsOfOne(weights);
  return ordered.flatMap((line, at) => follow(tree.byId(line.to), pieces[at]!, smaller(size, parts[at]!, known), way));
};
