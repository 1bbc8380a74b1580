import type { Figure } from "./figure.ts";
import type { RollUpRule } from "./series.ts";

/** Numbers of people smaller than this could point at somebody. */
export const smallestShown = 5;

/** Why a figure is not shown. */
export const notShownText = "Không công bố: con số có phần dưới 5 mà đơn vị không muốn công bố.";

const small = (n: number): boolean => n < smallestShown;

/**
 * Whether a figure may be shown to everybody. One that contains suppressed cells is not where its numerator or what remains
 * to its denominator is below five; an extreme not at all, because it may be just the suppressed one.
 */
export const shown = ({ numerator, denominator, suppressed }: Figure, rule: RollUpRule = "sum"): boolean => {
  if (suppressed === 0) return true;
  if (rule === "count") return !small(numerator);
  return (rule === "sum" || rule === "share") && !small(numerator) && !small(denominator - numerator);
};
