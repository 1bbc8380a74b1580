import type { Comparator, Place, TargetKind } from "@xhht/core";
import type { SectionRole } from "./parts/section-role.ts";
import type { Span } from "./passage.ts";

/** The head of a document; null where the source does not print it. */
export interface HeadReading {
  /** `KH`, `QĐ`, `BC` … */
  kind: string | null;
  /** As printed without "Số:", `56/KH-UBND`. */
  number: string | null;
  /** ISO day. */
  date: string | null;
  issuer: string | null;
  title: string | null;
}

/** A document named as a legal basis. */
export interface LegalBasisReading {
  text: string;
  kind: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  span: Span;
}

/** One goal: one indicator, one milestone, one value. */
export interface TargetReading {
  /** The words of the goal. */
  text: string;
  milestone: number | null;
  /** `lt` is read ("dưới 5%"); a plan holds it as `lte` only after a person agreed. */
  comparator: Comparator | "lt" | null;
  value: number | null;
  /** `%`, `level`, `standard_met`, `title`, `%/year`, a thing counted … as in the labels. */
  unit: string | null;
  /** The label's `kind`. */
  measure: TargetKind;
  /** Joined by `+`: `strive+maintain`. */
  modality: string;
  /** A part of the goal before it ("trong đó"). */
  nested: boolean;
  /** Code of the indicator that fits, with `@level` and `:SHARE_…` as in the labels; null where none does. */
  indicator: string | null;
  place: Place;
  span: Span;
  /** Why this indicator, in words, best first; and how sure the reading is. */
  reasons: string[];
  confidence: "sure" | "likely" | "unsure";
}

/** A task, with the letter or dash that leads it (`-` where it has none of its own). */
export interface TaskReading {
  letter: string;
  text: string;
  span: Span;
  /** Lines below it that begin with a dash or a plus. */
  points: { text: string; span: Span }[];
}

/** A group of tasks under one number. */
export interface TaskGroupReading {
  number: string;
  title: string;
  span: Span;
  tasks: TaskReading[];
}

/** A table of an appendix; a cell is its text, empty where the source leaves it so. */
export interface TaskTableReading {
  title: string | null;
  columns: string[];
  rows: string[][];
  span: Span;
}

/** What the plan lays on one agency. */
export interface ResponsibilityReading {
  number: string;
  agency: string;
  /** `lead`, `coordinate`, `advise`, `supervise`, as far as the words say it. */
  roles: string[];
  duties: { letter: string; text: string; span: Span; points: { text: string; span: Span }[] }[];
  span: Span;
}

/** A deadline or a review, as written and as understood. */
export interface ReportingReading {
  text: string;
  /** `yearly`, `once`, `mid_term`, `final`, `other`. */
  kind: string;
  /** `12-05` for a yearly deadline, `2025-12-05` for one of a single year, a year (`2025`) or a quarter (`2026-Q2`) for a review; null where none is printed. */
  due: string | null;
  /** The last day itself is still in time; null where nothing is printed. */
  inclusive: boolean | null;
  to: string[];
  place: Place;
  span: Span;
}

/** A paragraph that the source prints, with its mark. */
export interface ClauseReading {
  letter: string;
  text: string;
  span: Span;
}

/** Everything that was understood of a document, and everything that was not. */
export interface Reading {
  document: HeadReading;
  /** The decision that issues the plan, or null. The lists cover both documents. */
  decision: HeadReading | null;
  legalBases: LegalBasisReading[];
  purposes: ClauseReading[];
  requirements: ClauseReading[];
  generalGoal: ClauseReading[];
  targets: TargetReading[];
  taskGroups: TaskGroupReading[];
  taskTables: TaskTableReading[];
  responsibilities: ResponsibilityReading[];
  funding: ClauseReading[];
  reporting: ReportingReading[];
  recipients: ClauseReading[];
  signature: { authority: string | null; role: string | null; name: string | null; span: Span } | null;
  place: string | null;
  /** Căn cứ, xét, theo … and the sentence that opens the plan, of every document in the text. */
  opening: ClauseReading[];
  /** Articles of the decision; `letter` is the number. */
  articles: ClauseReading[];
  /** Sentences after the last item, before the recipients. */
  closing: ClauseReading[];
  /** Headings whose purpose was recognised, in order; `role` as `SectionRole` has it. */
  sections: { number: string; title: string; role: SectionRole; place: Place; span: Span }[];
  /** Text that no part took: never dropped in silence. */
  unread: { text: string; span: Span }[];
  /** Share of the characters that are not white space which some part took, 0–1. */
  understood: number;
}
