import type { Cell } from "../value/cell.ts";
import type { Entry, EntryKey } from "./entry.ts";
import type { FormRow } from "./form.ts";

/** What stands in the cells of a unit and a period; an absent key is not reported. */
export type Entries = Readonly<Record<EntryKey, Entry | undefined>>;

/** The number that stands in a cell, shown or suppressed; null where there is none. */
export const numberIn = (entry: Entry | undefined): number | null =>
  entry && (entry.state === "value" || entry.state === "suppressed") && typeof entry.value === "number"
    ? entry.value
    : null;

const isNone = (entry: Entry | undefined): boolean => entry?.state === "not_applicable";
const isHidden = (entry: Entry | undefined): boolean => entry?.state === "suppressed";

type Parts = { value: number } | { numerator: number; denominator: number };
const figure = (parts: Parts, hidden: boolean): Cell =>
  hidden ? { state: "suppressed", ...parts } : { state: "value", ...parts };

const single = (entry: Entry | undefined): Cell => {
  if (isNone(entry)) return { state: "not_applicable" };
  const value = numberIn(entry);
  return value === null ? { state: "not_reported" } : figure({ value }, isHidden(entry));
};

/**
 * The figure of a row from what stands in its cells. A ratio is not applicable where either part is; else not reported
 * while a part is missing or unreadable; else suppressed where either part is. A rolled row has no cells: not reported.
 */
export const cellOf = ({ cells }: Pick<FormRow, "cells">, entries: Entries): Cell => {
  if (!cells) return { state: "not_reported" };
  if ("value" in cells) return single(entries[cells.value]);
  const [of, outOf] = [entries[cells.of], entries[cells.outOf]];
  if (isNone(of) || isNone(outOf)) return { state: "not_applicable" };
  const [numerator, denominator] = [numberIn(of), numberIn(outOf)];
  if (numerator === null || denominator === null) return { state: "not_reported" };
  return figure({ numerator, denominator }, isHidden(of) || isHidden(outOf));
};
