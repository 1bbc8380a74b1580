import type { UnitTree } from "../unit/tree.ts";
import { existsOn, unitId, type IsoDate, type Level, type Succession, type Unit, type UnitId } from "../unit/unit.ts";
import { apportion, weightsOf } from "./apportion.ts";
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

/** Where a piece arrived, or why it has no place. */
export type Arrival = { unit: UnitId; amounts: Amounts } | { reason: "no_successor" | "other_level" };

/** Numerator and remainder are cut each by itself, so that no piece has more than its whole. */
const cut = (
  { numerator, denominator, missingDenominator }: Amounts,
  lines: readonly Succession[],
  shareOf: ShareOf,
): Amounts[] => {
  const weights = weightsOf(lines.map(shareOf));
  const top = apportion(numerator, weights);
  const rest = apportion(Math.max(denominator - numerator, 0), weights);
  const missing = apportion(missingDenominator, weights);
  return lines.map((_, at) => ({
    numerator: top[at]!,
    denominator: denominator === 0 ? 0 : top[at]! + rest[at]!,
    missingDenominator: missing[at]!,
  }));
};

/** Levels and extremes are no amounts: each piece keeps the whole answer. */
const additive = ({ rule }: Series): boolean => rule === "sum" || rule === "count";

/** What became of a unit's amounts on the day `to`, through any number of successions, in the order of the successors. */
export const follow = (unit: Unit | undefined, amounts: Amounts, way: Way): Arrival[] => {
  const { tree, to, series, reportsAt = "commune", shareOf = ({ share }) => share } = way;
  if (unit === undefined) return [{ reason: "no_successor" }];
  if (existsOn(unit, to))
    return [unit.level === reportsAt ? { unit: unitId(unit), amounts } : { reason: "other_level" }];
  const lines = tree.successors(unit).filter(({ on }) => on <= to);
  if (lines.length === 0) return [{ reason: "no_successor" }];
  const ordered = lines.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const pieces = additive(series) ? cut(amounts, ordered, shareOf) : ordered.map(() => amounts);
  return ordered.flatMap((line, at) => follow(tree.byId(line.to), pieces[at]!, way));
};
