import { type IndicatorCode, type PeriodId, type Unit, type UnitTree, period, unitId } from "@xhht/core";
import { type KnownIndicators, type ValueLine, valueLine } from "@xhht/documents/exchange";
import { createUnitsBelow } from "./units-below.ts";

/** For whom and for what an empty file of values is made. */
export interface TemplateAsked {
  /** A commune fills in its own lines; of any other unit, the communes below it on the period's last day. */
  unit: Unit;
  period: PeriodId;
  indicators: readonly IndicatorCode[];
}

/** The lines of an empty file of values: every commune with every indicator, communes in the order of the tree. */
export const templateLines = ({ unit, period: id, indicators }: TemplateAsked, tree: UnitTree, known: KnownIndicators): ValueLine[] => {
  const on = period(id)!.to;
  const units = unit.level === "commune" ? [unit] : [...createUnitsBelow(tree)(unitId(unit), "commune", on).values()];
  return units.flatMap((one) => indicators.map((indicator) => valueLine({ unit: one, indicator, period: id }, known)));
};
