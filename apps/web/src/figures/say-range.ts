import type { FigureView } from "@xhht/api";
import { formatNumber, formatPercent } from "@xhht/core";
import { figures as words } from "../words/figures.ts";

/** Between what a figure may still lie, in the way of its rule; empty where all is known or nothing is, why not where a denominator is missing. */
export const sayRange = ({ rule, value, low, high, reported, expected }: FigureView): string => {
  if (value === null) return "";
  if (low === null || high === null) return reported < expected ? words.unbounded : "";
  const say = rule === "sum" || rule === "share" ? formatPercent : formatNumber;
  return low === high ? "" : words.bounds(say(low), say(high));
};
