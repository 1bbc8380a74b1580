import type { Indicator, IndicatorCode } from "../indicator/indicator.ts";
import type { Place, Target } from "../target/target.ts";
import type { EntryKey } from "./entry.ts";
import type { ReportRef } from "./report.ts";

/**
 * What a cell takes. A count is a whole number; a level is `min` to `max`, or 0 where not even the lowest is met; a status
 * is 1 or 0 (`work`: it was carried out); a percent is an exact decimal; progress is one of `progressWords`.
 */
export type CellKind =
  | { kind: "count" }
  | { kind: "level"; min: number; max: number }
  | { kind: "status"; attests: "standard" | "title" | "work" }
  | { kind: "percent" }
  | { kind: "progress" }
  | { kind: "text"; most: number };

/** One thing to enter. */
export interface CellSpec {
  key: EntryKey;
  /** What it is, for a label and a screen reader: `Gia đình học tập, đạt danh hiệu`. */
  label: string;
  /** What is counted, with its unit: `hộ gia đình`. */
  counts: string;
  takes: CellKind;
}

/** One indicator of the form: which cells make its value, and the targets that it is judged against. */
export interface FormRow {
  indicator: IndicatorCode;
  label: string;
  measure: Indicator["measure"];
  /** How the targets read it. `rolled` is made from lower units and not entered. */
  reading: "own" | "change" | "degree" | "carriedOut" | "rolled";
  /** Ratio: numerator and denominator; otherwise one cell in `value`; none where it is rolled up. */
  cells: { of: EntryKey; outOf: EntryKey } | { value: EntryKey } | null;
  targets: Target[];
  /** Targets above that count how many units pass by this figure; where nothing else asks for it, they do. */
  countedAbove?: Target[];
  /** Plugin that sets the targets. */
  origin: string;
}

/** A denominator that is entered once, and the indicators in which it acts. */
export interface SharedBase {
  key: EntryKey;
  label: string;
  indicators: IndicatorCode[];
}

/** A task or a row of a task table whose progress is reported. */
export interface ProgressRow {
  key: EntryKey;
  /** Text that says how it went. */
  note: EntryKey;
  group: string;
  label: string;
  source: Place;
}

/** A narrative part of the report. */
export interface NarrativePart {
  key: EntryKey;
  label: string;
  hint: string;
}

/** Everything one report asks for. Derived from the definition in force and the plan; never stored. */
export interface ReportForm extends ReportRef {
  title: string;
  /** Indicators by theme, in the order of the plan. */
  sections: { theme: Indicator["theme"]; label: string; rows: FormRow[] }[];
  bases: SharedBase[];
  progress: ProgressRow[];
  narrative: NarrativePart[];
  /** By how many percent or points a figure may differ from last year's unasked; absent where nobody says. */
  asksOver?: number;
  /** Every cell by its key. */
  cells: Record<EntryKey, CellSpec>;
}
