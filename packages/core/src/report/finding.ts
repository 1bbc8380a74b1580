import type { Entry, EntryKey } from "./entry.ts";
import type { CellSpec, FormRow, ReportForm } from "./form.ts";
import type { Earlier } from "./judge-row.ts";

/**
 * An entry, and when it was typed and saved where that is known (an observation knows both). An entry that waits on the
 * device has `savedAt` empty or absent.
 */
export type TimedEntry = Entry & { typedAt?: string; savedAt?: string };

/** What stands in the cells, with times where they are known. */
export type TimedEntries = Readonly<Record<EntryKey, TimedEntry | undefined>>;

/** `block` must be put right, `ask` wants a reason, `hint` may be passed over. */
export type FindingLevel = "block" | "ask" | "hint";

/** Something to see to in one cell, in whole Vietnamese sentences with the figures in them. */
export interface CellFinding {
  /** The cell to go to. */
  key: EntryKey;
  level: FindingLevel;
  /** Name of the rule; never changes. */
  rule: string;
  message: string;
  /** What to do. */
  remedy: string;
  /** Every cell whose value the finding is about. */
  about: EntryKey[];
  /** Of an `ask`: the reason that was given for the present values; null where none stands. */
  reason: string | null;
}

/** What a rule says of one cell; `about` is the cell itself where it is left out. */
export interface Remark {
  key: EntryKey;
  message: string;
  remedy: string;
  about?: EntryKey[];
}

/** What a rule looks at. */
export interface Look {
  form: ReportForm;
  entries: TimedEntries;
  /** Earlier periods, newest first. */
  earlier: readonly Earlier[];
  rows: FormRow[];
  specs: CellSpec[];
}

/** One rule: a small function over the whole form. */
export type EntryRule = (look: Look) => Remark[];

/** Findings that keep a report from being submitted: what blocks, and questions without a reason. */
export const standsInTheWay = ({ level, reason }: CellFinding): boolean =>
  level === "block" || (level === "ask" && reason === null);
