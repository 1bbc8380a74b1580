import type { UnitTree } from "../unit/tree.ts";
import { unitId, type IsoDate, type Unit, type UnitId } from "../unit/unit.ts";
import { combine } from "./combine.ts";
import type { Figure, Leaf } from "./figure.ts";
import { emptyFigure, leafFigure } from "./leaf-figure.ts";
import type { Series } from "./series.ts";
import { shown } from "./shown.ts";

type Line = Pick<Leaf, "unit" | "cell">;
type Where = Pick<UnitTree, "children">;

const adds = ({ rule }: Series): boolean => rule === "sum" || rule === "share" || rule === "count";
const together = (cells: readonly Line[], series: Series): Figure =>
  cells.map((one) => leafFigure(one, series)).reduce((sum, one) => combine(sum, one, series.rule), emptyFigure);

/** Whether suppressed cells may be known as one figure: it is shown, and it is not that of one unit alone; a unit without anybody to count hides no other. */
const mayBeTold = (cells: readonly Line[], series: Series): boolean => {
  const units = cells.filter((one) => series.rule !== "sum" || leafFigure(one, series).denominator > 0);
  return units.length > 1 && shown(together(cells, series), series.rule);
};

/**
 * The suppressed cells below a unit that its total must not count, because who takes the published cells from the total would
 * learn them. What can be worked out so is a figure itself, that of all suppressed cells together, and is held to the rule of
 * every figure with suppressed cells. Cells that a total below tells together are told; only the others are weighed again above.
 */
export const givenAway = (tree: Where, unit: Unit, on: IsoDate, suppressed: ReadonlyMap<UnitId, Line>, series: Series): Line[] => {
  if (suppressed.size === 0 || !adds(series)) return [];
  const untold = tree.children(unit, on).flatMap((child) => {
    const own = suppressed.get(unitId(child));
    return own ? [own] : givenAway(tree, child, on, suppressed, series);
  });
  return mayBeTold(untold, series) ? [] : untold;
};

/** A total without some of the cells that it counts: for whoever reads it, they were not reported. */
export const without = (figure: Figure, cells: readonly Line[], series: Series): Figure => {
  const silent = together(cells.map(({ unit }) => ({ unit, cell: { state: "not_reported" } as const })), series);
  const gone = together(cells, series);
  return {
    ...figure,
    numerator: figure.numerator - gone.numerator,
    denominator: figure.denominator - gone.denominator,
    reported: figure.reported - gone.reported,
    suppressed: figure.suppressed - gone.suppressed,
    missingDenominator: figure.missingDenominator + silent.missingDenominator,
    unknown: figure.unknown + silent.unknown,
  };
};
