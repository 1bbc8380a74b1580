import type { IndicatorCode, Level, PeriodId, Series, UnitId, UnitTree } from "@xhht/core";

/** A series with the level whose units feed it. */
export interface CountedSeries extends Series {
  level: Level;
}

/** What folding must know beside the facts: the same knowledge gives the same figures. */
export interface Counting {
  tree: UnitTree;
  /** The series that an indicator's figures feed; none for one that nobody defines. */
  series(indicator: IndicatorCode): readonly CountedSeries[];
  /** The indicators that a unit is asked for in a period; many units share one set. */
  asks(unit: UnitId, period: PeriodId): ReadonlySet<IndicatorCode>;
}
