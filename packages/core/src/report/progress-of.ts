import { reasonedKey } from "./key.ts";
import type { Entries } from "./cell-of.ts";
import type { EntryKey } from "./entry.ts";
import type { ReportForm } from "./form.ts";

/** The cells that a report waits for, in the order of the form: figures, progress, narrative; notes and reasons are free. */
export const asked = ({ cells, progress }: ReportForm): EntryKey[] => {
  const notes = new Set(progress.map(({ note }) => note));
  return Object.keys(cells).filter((key) => !notes.has(key) && reasonedKey(key) === null);
};

/** How many of the asked cells hold something; “Không phát sinh” does, what cannot be read does not. */
export const progressOf = (form: ReportForm, entries: Entries): { filled: number; total: number } => {
  const keys = asked(form);
  const filled = keys.filter(
    (key) => !["not_reported", "invalid"].includes(entries[key]?.state ?? "not_reported"),
  ).length;
  return { filled, total: keys.length };
};
