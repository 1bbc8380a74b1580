import { type Passage } from "../passage.ts";
import type { Goal } from "./goal.ts";
import type { Wording } from "./link-goal.ts";
import type { TargetClause } from "./target-clause.ts";
type Cells = NonNullable<TargetClause["cells"]>;
/** A goal out of a row, with the words that it stands in. */
export interface RowGoal {
    goal: Goal;
    passage: Passage;
    milestone: number | null;
    /** The original words of a stretch of the sentence that the row was read as. */
    words: Wording;
}
/** The goals of a row of a table: its label said with each figure under a column that names a year or an aim. */
export declare const rowGoals: ({ milestone, headings, insideTask }: TargetClause, cells: Cells, since: number) => RowGoal[];
export {};
//# sourceMappingURL=read-row.d.ts.map