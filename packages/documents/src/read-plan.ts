import type { Indicator, IndicatorCode } from "@xhht/core";
import { type ReadOptions, readParts } from "./read-parts.ts";
import { type Span, wholeSpan } from "./passage.ts";
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
  const starts = targets.map(({ span }) => span).toSorted((a, b) => a[0] - b[0]);
  for (const { passage, cells } of clauses) {
    const pieces = [passage, ...(cells ?? []).map((cell) => cell.passage)];
    const spans = pieces.filter(({ text }) => text !== "").map(wholeSpan);
    if (spans.length === 0) continue;
    const [first, last] = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
    if (holdsGoal(starts, first, last)) coverage.take(...pieces);
  }
  return { ...parts, targets, unread: coverage.rest(), understood: coverage.share() };
};

/** Whether one of the spans, sorted by where they begin, begins between two places; a goal begins where its clause stands. */
const holdsGoal = (spans: readonly Span[], first: number, last: number): boolean => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] < first) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]![0] < last;
};
