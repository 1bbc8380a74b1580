import type { Indicator, IndicatorCode } from "../indicator/indicator.ts";

/**
 * The indicators that count one group of what this one counts as a whole, in the order of their declaration. They stand beside
 * the whole and are never added to it or to each other: a person may be in two groups, or in none.
 */
export const groupsOf = (
  whole: IndicatorCode,
  indicators: Readonly<Record<IndicatorCode, Pick<Indicator, "partOf">>>,
): IndicatorCode[] => Object.keys(indicators).filter((code) => indicators[code]!.partOf === whole);
