import type { Level, Modality } from "@xhht/core";
import type { Amount } from "./amounts.ts";
import type { Stretch } from "./sentences.ts";

/** What kind of goal words set: a share, a change, a level, a count, or one without a figure. */
export type GoalKind = "share" | "change" | "level" | "count" | "standard" | "title" | "control" | "carriedOut";

/** A goal as the grammar finds it, before an indicator is sought for it. */
export interface Goal extends Stretch {
  kind: GoalKind;
  amount: Amount | null;
  /** Folded words to match by: those of the goal itself, then with what they take from around them, best first. */
  words: string[];
  modality: Modality[];
  /** Year that the words name; null where they leave it to the headings. */
  year: number | null;
  nested: boolean;
  /** The share counts lower units of this level. */
  unitsOf?: Exclude<Level, "nation">;
  /** The standard that a share is one of, folded, for the parts of it that name only a level. */
  standard?: string;
  /** The level of a standard that those units reach. */
  atLeast?: number;
  doubts: string[];
  /** Begins with its figure, without a verb; not a part of another goal. */
  bare?: boolean;
  /** Its words name a standard in full: nothing around it belongs to them. */
  exact?: boolean;
  /** Folded words behind the figure. */
  behind?: string;
  /** The folded sentence that it stands in. */
  around?: string;
  /** Holds now; the year of the heading is that of the goal behind it ("giữ vững mức độ 1, đến năm 2030 đạt mức độ 2"). */
  undated?: true;
  /** Words of the goal before, in case those of its own say too little. */
  context?: string;
  /** Says what was, or what money is spent on: no goal, yet its subject may be that of the next. */
  refused?: true;
}
