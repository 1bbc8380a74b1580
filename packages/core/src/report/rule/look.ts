import { formatNumber } from "../../text/format.ts";
import { numberIn } from "../cell-of.ts";
import type { EntryKey } from "../entry.ts";
import type { Look } from "../finding.ts";
import type { FormRow } from "../form.ts";
import { period } from "../period.ts";

/** A ratio that is entered here, with its two keys. */
export type RatioRow = FormRow & { cells: { of: EntryKey; outOf: EntryKey } };

/** The ratios that are entered here. */
export const ratiosOf = ({ rows }: Look): RatioRow[] =>
  rows.filter((row): row is RatioRow => row.cells !== null && "outOf" in row.cells);

/** The number that stands in a cell now. */
export const now = ({ entries }: Look, key: EntryKey): number | null => numberIn(entries[key]);

/** The number of the newest earlier period in which the cell had one, and that period in words. */
export const before = ({ earlier }: Look, key: EntryKey): { value: number; when: string } | null => {
  for (const { period: id, entries } of earlier) {
    const value = numberIn(entries[key]);
    if (value !== null) return { value, when: whenOf(id) };
  }
  return null;
};

/** A period inside a sentence: `năm 2025`. */
export const whenOf = (id: string): string => {
  const label = period(id)?.label ?? id;
  return label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
};

/** The label of a cell in quotes. */
export const named = ({ form }: Look, key: EntryKey): string => `“${form.cells[key]!.label}”`;

/** A number in words. */
export const num = (value: number): string => formatNumber(value);

/** What to do about something unusual: look again, or say why it is right. */
export const ifRight = (action: string): string => `Xem lại con số; nếu đúng, ${action}.`;
