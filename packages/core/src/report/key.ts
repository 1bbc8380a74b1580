import { fold } from "../text/fold.ts";
import type { EntryKey } from "./entry.ts";
import type { CellSpec, ReportForm } from "./form.ts";
import type { ReportSubject } from "./report.ts";

const reasons = "why/";

/** Key of the reason why the value of a cell is right though unusual. */
export const whyKey = (key: EntryKey): EntryKey => reasons + key;

/** The cell that a reason is about, or null where the key is no reason. */
export const reasonedKey = (key: EntryKey): EntryKey | null =>
  key.startsWith(reasons) ? key.slice(reasons.length) : null;

const signed = ":signed";

/** Key under which the signed paper of a report is kept: beside its cells, so that no content that is approved holds it. */
export const signedKey = (subject: ReportSubject): EntryKey => subject + signed;

/** Whether a key is one of a signed paper. */
export const isSignedKey = (key: EntryKey): boolean => key.endsWith(signed);

/** Words of a denominator as they are compared: case and spaces change nothing, a diacritic does. */
export const baseWords = (outOf: string): string => outOf.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

/** Key of a denominator from the words of what it counts: `base/gia-dinh-cu-tru-tai-dia-phuong`. */
export const baseKey = (outOf: string): EntryKey =>
  `base/${fold(baseWords(outOf))
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;

/** What a key of a report takes, a reason too; null where the report has no such cell. */
export const specOf = (form: Pick<ReportForm, "cells">, key: EntryKey): CellSpec | null => {
  const about = reasonedKey(key);
  const own = about ?? key;
  const spec = Object.hasOwn(form.cells, own) ? form.cells[own]! : null;
  return spec && about !== null
    ? { key, label: `${spec.label}, lý do`, counts: "lý do", takes: { kind: "text", most: 1000 } }
    : spec;
};
