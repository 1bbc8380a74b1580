import type { Issue, UnitId } from "@xhht/core";
import type { TemplateKind } from "@xhht/db";
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
  /** The template by which the Word file is drawn, and whose it is; null where it is drawn by ours. */
  template: { name: string; unit: string } | null;
  /** What was frozen before, newest first; only what the person who asks may read. */
  history: PaperIssue[];
}

/** A unit's own template, by which the Word files of a kind of paper are drawn for it and all below. */
export interface TemplateSummary {
  id: string;
  unit: { id: UnitId; name: string };
  kind: TemplateKind;
  name: string;
  /** Bytes. */
  size: number;
  by: string;
  /** Instant in UTC. */
  at: string;
}

/** What a template names, with the Vietnamese word for each field, and whether it was put in force. */
export interface TemplateCheck {
  known: { field: string; says: string }[];
  /** Dots would stand in their place. */
  unknown: string[];
  /** Fields that papers have and the template never shows. */
  absent: { field: string; says: string }[];
  /** What forbids its use. */
  issues: Issue[];
  kept: boolean;
}

/** What the linter says of the Word file. */
export interface PaperFindings {
  id: string;
  findings: Issue[];
}

/** How far a file is: made already (in this process), on its way, or not asked for. */
export type FileProgress = { state: "made" } | ({ state: "making" } & MakeProgress) | { state: "none" };
