import { asked, type EntryKey, type FormRow, type ReportForm } from "@xhht/core";
import { entry as words } from "../words/entry.ts";

/** A part of the form that is shown at once: figures of one theme, the tasks, the words. */
export interface Part {
  id: string;
  label: string;
  /** The cells that it asks for. */
  keys: EntryKey[];
}

/** Part of the tasks, and of the narrative. */
export const [tasksPart, textPart] = ["nhiem-vu", "loi-van"] as const;

/** The cells of a row. */
export const keysOf = ({ cells }: Pick<FormRow, "cells">): EntryKey[] => (cells ? Object.values(cells) : []);

/** The rows in which shared denominators are entered: the first row of the form that uses each. */
export const homesOf = (form: ReportForm): Map<EntryKey, FormRow> => {
  const homes = new Map<EntryKey, FormRow>();
  for (const row of form.sections.flatMap(({ rows }) => rows))
    if (row.cells && "outOf" in row.cells && !homes.has(row.cells.outOf)) homes.set(row.cells.outOf, row);
  return homes;
};

/** The parts of a form in its order; parts without a cell are left out. */
export const partsOf = (form: ReportForm): Part[] => {
  const waited = new Set(asked(form));
  const seen = new Set<EntryKey>();
  const own = (keys: EntryKey[]): EntryKey[] => keys.filter((key) => waited.has(key) && !seen.has(key) && seen.add(key));
  return [
    ...form.sections.map(({ theme, label, rows }) => ({ id: theme as string, label, keys: own(rows.flatMap(keysOf)), rows: rows.length })),
    { id: tasksPart, label: words.tasks, keys: own(form.progress.map(({ key }) => key)), rows: form.progress.length },
    { id: textPart, label: words.narrative, keys: own(form.narrative.map(({ key }) => key)), rows: form.narrative.length },
  ].filter(({ rows }) => rows > 0);
};

/** The part in which a cell is entered. */
export const partOf = (form: ReportForm, key: EntryKey): string => {
  const own = key.replace(/^why\//, "").replace(/\/note$/, "");
  return (partsOf(form).find(({ keys }) => keys.includes(own)) ?? partsOf(form)[0])?.id ?? "";
};
