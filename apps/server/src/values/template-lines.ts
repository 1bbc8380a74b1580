import { type IndicatorCode, type PeriodId, type Unit, type UnitTree, period } from "@xhht/core";
import { type KnownIndicators, type ValueLine, valueLine } from "@xhht/documents/exchange";
import { countingLevel } from "./reporting-level.ts";
import { createUnitsBelow } from "./units-below.ts";

/** For whom and for what an empty file of values is made. */
export interface TemplateAsked {
  /** A unit fills in its own lines, and those below it theirs, on the period's last day. */
  unit: Unit;
  period: PeriodId;
  indicators: readonly IndicatorCode[];
}

/**
 * The lines of an empty file of values: every unit with every indicator that its level counts (communes where nobody says), in the
 * order of the tree. An indicator that no unit here counts has no line.
 */
export const templateLines = ({ unit, period: id, indicators }: TemplateAsked, tree: UnitTree, known: KnownIndicators): ValueLine[] => {
  const on = period(id)!.to;
  const below = createUnitsBelow(tree);
  const levels = [...new Set(indicators.map((code) => countingLevel(code, known)))];
  return levels.flatMap((level) => {
    const units = unit.level === level ? [unit] : [...below(unit, level, on)];
    const counted = indicators.filter((code) => countingLevel(code, known) === level);
    return units.flatMap((one) => counted.map((indicator) => valueLine({ unit: one, indicator, period: id }, known)));
  });
};
