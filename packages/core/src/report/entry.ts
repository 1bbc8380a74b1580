import type { PersonId } from "../access/role.ts";
import type { CellState } from "../value/cell.ts";

/**
 * Names one thing that is entered, for a unit and a period. Figures are shared by all plans of the unit:
 * `CODE/of` the numerator of a ratio, `base/<slug>` a denominator (one for all ratios with the same words in `outOf`),
 * `CODE/value` a level, a status (1 or 0) or a count, `CODE/degree` a degree of completion in percent, `CODE/done` whether
 * something promised without a number was carried out (1 or 0).
 * Of one report: `task/<place>` and `row/<table>/<n>` progress, each with its `<key>/note`, `text/<part>` a narrative part;
 * these stand under `<subject>:`. `why/<key>` is the reason why an unusual value is right.
 */
export type EntryKey = string;

/** The honest states of a cell, and what cannot be read as a value: it is kept as typed and blocks the report. */
export type EntryState = CellState | "invalid";

/** What stands in one cell: a number, a text (narrative, reason, progress word, or the unreadable typing), or nothing. */
export interface Entry {
  state: EntryState;
  value: number | string | null;
}

/** An entry as the server holds it. */
export interface Observation extends Entry {
  key: EntryKey;
  /** 0 = never entered; raised by one at every change. */
  version: number;
  author: PersonId;
  authorName: string;
  /** When it was typed, by the clock of the device; an instant in UTC. */
  typedAt: string;
  /** When the server took it; an instant in UTC. */
  savedAt: string;
}

/** One change that a device wants: it says on which version it was made. */
export interface Operation extends Entry {
  /** UUIDv7 made on the device; a repeat gets the first answer and changes nothing. */
  id: string;
  key: EntryKey;
  baseVersion: number;
  typedAt: string;
}

/** Why a cell cannot be changed now; each has its sentence and says who can unlock it. */
export type Lock = "outside_period" | "past_deadline" | "approved" | "closed" | "unit_ended" | "no_right";

/** What became of an operation. In a conflict nothing was written: `current` is what another person saved meanwhile. */
export type OperationAnswer =
  | { id: string; kind: "saved"; key: EntryKey; version: number; savedAt: string }
  | { id: string; kind: "conflict"; key: EntryKey; current: Observation }
  | { id: string; kind: "locked"; key: EntryKey; lock: Lock }
  | { id: string; kind: "refused"; key: EntryKey; message: string };
