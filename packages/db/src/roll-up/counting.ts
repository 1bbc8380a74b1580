import type { IndicatorCode, Level, PeriodId, Series, UnitId, UnitTree } from "@xhht/core";

/** What folding must know beside the facts: the same knowledge gives the same figures. */
export interface Counting {
  tree: UnitTree;
  /** The level whose units count an indicator, and the series that their figures feed; null for one that nobody defines. */
  counted(indicator: IndicatorCode): { level: Level; series: readonly Series[] } | null;
  /** The indicators that a unit is asked for in a period; many units share one set. */
  asks(unit: UnitId, period: PeriodId): ReadonlySet<IndicatorCode>;
}
