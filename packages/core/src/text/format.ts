import { digitsOf, exact, roundTo } from "../value/exact.ts";

/**
 * A number in Vietnamese: comma before decimals, dots between thousands from 1.000. Without `decimals` it is written in
 * full; with it, exactly so many, half rounded away from zero. Years are not numbers: write them as text.
 */
export const formatNumber = (n: number, { decimals }: { decimals?: number } = {}): string => {
  const { negative, whole, fraction } = digitsOf(decimals === undefined ? n : roundTo(exact(n), decimals));
  const shown = decimals === undefined ? fraction : fraction.padEnd(decimals, "0");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${negative ? "-" : ""}${grouped}${shown === "" ? "" : `,${shown}`}`;
};

/** A percentage, `99,5%`. */
export const formatPercent = (n: number, options?: { decimals?: number }): string => `${formatNumber(n, options)}%`;
