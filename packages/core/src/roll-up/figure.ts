import type { PeriodId } from "../report/period.ts";
import type { UnitId } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import type { SeriesId } from "./series.ts";

/**
 * What one unit itself reported for a series in a period. A cell that is not reported may still know its denominator
 * (from the plan year's base figures): then the figure above it has bounds.
 */
export interface Leaf {
  unit: UnitId;
  cell: Cell;
  /** Denominator of a cell that is not reported, where it is known. */
  knownDenominator?: number;
}

/**
 * A rolled-up figure, in whole numbers only, so that the order of adding changes nothing and figures of disjoint sets of
 * units add. Coverage is `reported` of `expected`; a unit to which the question does not apply is in neither.
 */
export interface Figure {
  /** Σ numerators of what was reported (shown or suppressed); units that reach the bound; the count; the extreme. */
  numerator: number;
  /** Σ denominators of what was reported; units that answered; 0 for a count and an extreme. A degree: lowest, highest. */
  denominator: number;
  /** Units that reported. */
  reported: number;
  /** Units that should have. */
  expected: number;
  /** Σ of the known denominators of units that did not report; for a share, one a unit. */
  missingDenominator: number;
  /** Units that did not report and whose denominator nobody knows: while there is one, there are no bounds. */
  unknown: number;
  /** Units whose figure counts but is suppressed. */
  suppressed: number;
  /** Numerator that is only estimated to lie here because a unit was cut in parts: 0 where boundaries did not change. */
  estimatedNumerator: number;
  /** Denominator that is only estimated to lie here. */
  estimatedDenominator: number;
  /** How far the estimate can be off; only where a unit was cut across the border, and the figure restated. */
  band?: Band;
}

/** Lowest and highest figure that cut units allow, each as numerator and denominator (0 for a count). */
export interface Band {
  low: [numerator: number, denominator: number];
  high: [numerator: number, denominator: number];
}

/** A figure with what it is a figure of. */
export interface PlacedFigure extends Figure {
  unit: UnitId;
  series: SeriesId;
  period: PeriodId;
}
