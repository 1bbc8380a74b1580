import type { Indicator, IndicatorCode } from "@xhht/core";
import { type ReadOptions, readParts } from "./read-parts.ts";
import type { Reading } from "./reading.ts";
import { readTargets } from "./targets/read-targets.ts";

/** What the reader is told besides the text. */
export interface ReadPlanOptions extends ReadOptions {
  /** The indicators of the definition in force for the unit; no other is ever proposed, none without them. */
  indicators?: Readonly<Record<IndicatorCode, Indicator>>;
}

/** The text to which the spans of a reading refer: the same words in NFC. */
export const sourceText = (text: string): string => text.normalize("NFC");

/**
 * Reads the text of a plan, and of the decision that issues it, into its parts. Deterministic and offline; text that no
 * part took is in `unread`. Spans are offsets into `sourceText(text)`.
 */
export const readPlan = (text: string, { indicators = {}, ...options }: ReadPlanOptions = {}): Reading => {
  const { parts, clauses, coverage } = readParts(sourceText(text), options);
  const day = parts.document.date ?? parts.decision?.date ?? null;
  const targets = readTargets(clauses, { indicators, issued: day === null ? null : Number(day.slice(0, 4)) });
  for (const { passage, cells } of clauses) {
    const [first, last] = [passage.offsets[0], passage.offsets.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (targets.some(({ span }) => span[0] <= last && span[1] > first)) coverage.take(passage, ...(cells ?? []).map((cell) => cell.passage));
  }
  return { ...parts, targets, unread: coverage.rest(), understood: coverage.share() };
};
