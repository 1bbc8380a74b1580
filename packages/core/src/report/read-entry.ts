import { fold } from "../text/fold.ts";
import { formatNumber } from "../text/format.ts";
import { parseVietnameseNumber } from "../text/number.ts";
import { cellStateLabel } from "../value/cell.ts";
import { isHeld } from "./apply-operation.ts";
import { choicesOf } from "./choices.ts";
import type { Entry } from "./entry.ts";
import type { CellKind, CellSpec } from "./form.ts";

/** A typing that can be read in more than one way: the numbers it may mean, the question, and what to keep until it is answered. */
export interface Ask {
  ask: [number, ...number[]];
  message: string;
  /** The typing as it stands, which blocks the report. */
  kept: Entry;
}

type Taking = Pick<CellSpec, "takes">;

const nothing: Entry = { state: "not_reported", value: null };
const kept = (typed: string): Entry => ({ state: "invalid", value: typed.normalize("NFC") });

const sameWords = (typed: string, words: string): boolean => fold(typed).trim() === fold(words);

const readNumber = (typed: string, whole: boolean): Entry | Ask => {
  const reading = parseVietnameseNumber(typed, { whole });
  switch (reading.kind) {
    case "value":
      return isHeld(reading.value) ? { state: "value", value: reading.value } : kept(typed);
    case "empty":
      return nothing;
    case "ask":
      return { ask: reading.suggestions as [number, ...number[]], message: reading.message, kept: kept(typed) };
    case "invalid":
      return kept(typed);
  }
};

const readWords = (typed: string, most: number): Entry =>
  typed.length > most ? kept(typed) : { state: "value", value: typed.normalize("NFC") };

/** Words by which people answer, beside those of the choices. */
const answers: Record<string, 0 | 1> = { đạt: 1, "chưa đạt": 0, "không đạt": 0 };

const readChoice = (takes: CellKind, typed: string): Entry | null => {
  const choice = choicesOf(takes).find(
    ({ value, label }) => sameWords(typed, label) || sameWords(typed, String(value)),
  );
  if (choice) return { state: "value", value: choice.value };
  const answer = takes.kind === "status" ? Object.keys(answers).find((words) => sameWords(typed, words)) : undefined;
  return answer === undefined ? null : { state: "value", value: answers[answer]! };
};

const readTyped = ({ takes }: Taking, typed: string): Entry | Ask => {
  switch (takes.kind) {
    case "text":
      return readWords(typed, takes.most);
    case "progress":
    case "status":
      return readChoice(takes, typed) ?? kept(typed);
    case "level":
      return readChoice(takes, typed) ?? readNumber(typed, true);
    default:
      return readNumber(typed, takes.kind === "count");
  }
};

/**
 * Reads what was typed into a cell. Nothing typed is not reported; “Không phát sinh” is not applicable; what cannot be
 * read is kept as typed and blocks the report; `99.5` asks. A figure that was suppressed stays so.
 */
export const readEntry = (spec: Taking, typed: string, before?: Entry): Entry | Ask => {
  if (typed.trim() === "") return nothing;
  if (spec.takes.kind !== "text" && sameWords(typed, cellStateLabel.not_applicable))
    return { state: "not_applicable", value: null };
  const read = readTyped(spec, typed);
  return "state" in read && read.state === "value" && before?.state === "suppressed"
    ? { ...read, state: "suppressed" }
    : read;
};

/** What an input shows for an entry when it is left; reading it back, with the entry before it, gives the same entry. */
export const writeEntry = ({ takes }: Taking, { state, value }: Entry): string => {
  if (state === "not_applicable") return takes.kind === "text" ? "" : cellStateLabel.not_applicable;
  if (state === "not_reported" || value === null) return "";
  if (state === "invalid" || takes.kind === "text") return String(value);
  if (takes.kind === "status" || takes.kind === "progress")
    return choicesOf(takes).find((choice) => choice.value === value)?.label ?? String(value);
  return typeof value === "number" ? formatNumber(value) : value;
};
