import type { Issue } from "@xhht/core";
import type { Blank, Grid, MakeProgress, PaperFormat, Sheet } from "@xhht/documents/write";
import type { UnitSummary } from "./view.ts";

/** A file that was made of a paper. */
export interface PaperFile {
  format: PaperFormat;
  name: string;
  /** Bytes. */
  size: number;
  /** Instant in UTC. */
  at: string;
}

/** A paper that was frozen, in the history of its subject. */
export interface PaperIssue {
  /** Printed at the foot of its pages; its files lie at `/papers/<id>.<format>`. */
  id: string;
  at: string;
  /** Who froze it; empty for a visitor. */
  by: string;
  /** It was made before its figures or words changed: "tệp đã cũ". */
  old: boolean;
  formats: PaperFormat[];
  files: PaperFile[];
}

/** An official paper as it would be made now. */
export interface PaperView {
  kind: "plan" | "decision" | "annex" | "report" | "table";
  title: string;
  unit: UnitSummary;
  /** Not approved or sent: it carries "DỰ THẢO". */
  draft: boolean;
  /** The id under which it would be frozen. */
  id: string;
  /** Pages of a text; none for bare tables. */
  sheets: Sheet[];
  /** Tables of the workbook. */
  grids: Grid[];
  footer: string | null;
  /** What stays open in the text, and what to put there. */
  blanks: Blank[];
  formats: PaperFormat[];
  /** What was frozen before, newest first; only what the person who asks may read. */
  history: PaperIssue[];
}

/** What the linter says of the Word file. */
export interface PaperFindings {
  id: string;
  findings: Issue[];
}

/** How far a file is: made already (in this process), on its way, or not asked for. */
export type FileProgress = { state: "made" } | ({ state: "making" } & MakeProgress) | { state: "none" };
