import type { Measure, Target } from "@xhht/core";
import { target as words } from "../words/target.ts";

/** What a measure counts, as a sentence that names numerator and denominator. */
export const sayMeasure = (measure: Measure): string => {
  switch (measure.kind) {
    case "ratio":
      return words.ratio(measure.of, measure.outOf);
    case "level":
      return words.level(measure.min, measure.max);
    case "status":
      return words.status[measure.attests];
    case "count":
      return words.count(measure.of);
  }
};

/** How a target reads its indicator, as a sentence; empty where it is simply the unit's own value. */
export const sayReading = ({ reading }: Pick<Target, "reading">): string => {
  switch (reading.kind) {
    case "own":
      return "";
    case "share":
      return words.reading.share(
        words.shareOf[reading.of],
        "atLeast" in reading.where ? words.atLeast(reading.where.atLeast) : words.metWhere,
      );
    default:
      return words.reading[reading.kind];
  }
};
