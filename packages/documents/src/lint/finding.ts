import type { Issue, Severity } from "@xhht/core";
import type { Paragraph } from "./word-file.ts";

/** One thing in a Word file that the decree wants otherwise; `place` names the paragraph by its number and first words. */
export type LintFinding = Issue;

/** A paragraph in words: `đoạn 12 “Căn cứ Quyết định…”`. */
export const placeOf = ({ number, text }: Pick<Paragraph, "number" | "text">): string => {
  const flat = text.replace(/\s+/gu, " ").trim();
  const words = flat.length > 40 ? `${flat.slice(0, 40).replace(/\s\S*$/u, "")}…` : flat;
  return words === "" ? `đoạn ${number} (trống)` : `đoạn ${number} “${words}”`;
};

/** A finding about one paragraph, or about the place in words. */
export const finding = (code: string, severity: Severity, at: string | Paragraph, message: string, remedy: string): LintFinding => ({
  code,
  severity,
  place: typeof at === "string" ? at : placeOf(at),
  message,
  remedy,
});

/** One finding for all paragraphs with the same fault: it points at the first and counts the others. */
export const together = (code: string, severity: Severity, at: readonly Paragraph[], message: string, remedy: string): LintFinding[] => {
  const [first] = at;
  if (!first) return [];
  const more = at.length === 1 ? "" : ` và ${at.length - 1} đoạn khác`;
  return [{ code, severity, place: `${placeOf(first)}${more}`, message, remedy }];
};
