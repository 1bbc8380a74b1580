import type { UnitId } from "@xhht/core";
import { type FrozenPaper, paperId } from "@xhht/db";
import type { FrozenContent, Stamp } from "@xhht/documents/write";
import type { TemplateInForce } from "./templates.ts";

/** What of a template goes into a paper and its basis: where there is none nothing does, so that papers keep their ids. */
export const drawnWith = (template: TemplateInForce | null): { template?: string } => (template ? { template: template.hash } : {});

/** Who may read a paper: everybody, who may read what the unit sent, or who may see its drafts. */
export type PaperReach = "open" | "sent" | "draft";

/** A paper as it would be made now, from what stands now. */
export interface PaperNow {
  kind: FrozenPaper["kind"];
  subject: string;
  unit: UnitId;
  /** What its basis is: two papers of one subject with the same text say the same. */
  basis: string;
  reach: PaperReach;
  draft: boolean;
  /** By which its Word file is drawn; null: by ours. */
  template: TemplateInForce | null;
  content(stamp: Stamp): FrozenContent;
}

/** The same, under the id of what it says; that id stands at the foot of its pages. */
export const sealed = (now: PaperNow, stamp: Stamp): { id: string; content: FrozenContent } => {
  const marks: Stamp = { ...stamp, ...(now.draft ? { draft: true } : {}) };
  const id = paperId({ subject: now.subject, reach: now.reach, content: now.content(marks) });
  return { id, content: now.content({ ...marks, snapshot: id }) };
};

/** The basis of a paper as it is stored, with who may read what was frozen from it. */
export const basisText = ({ basis, reach }: Pick<PaperNow, "basis" | "reach">): string => `${reach} ${basis}`;

/** Who may read a stored paper, and its basis. */
export const readBasis = (text: string): { reach: PaperReach; basis: string } => {
  const at = text.indexOf(" ");
  return { reach: text.slice(0, at) as PaperReach, basis: text.slice(at + 1) };
};
