import type { Level, Place } from "@xhht/core";
import type { Passage } from "../passage.ts";
/** A piece of a plan in which goals may stand: one bullet or paragraph of the objectives, or the text of one task. */
export interface TargetClause {
    /** The words without their list mark; every character knows where it stands. */
    passage: Passage;
    /** Where it stands, `II.2.a`; `""` where the plan numbers nothing. */
    place: Place;
    /** The year that the headings above it name; null where none does. */
    milestone: number | null;
    /** True for the text of a task, where a goal is hidden among duties. */
    insideTask: boolean;
    /** The level of the unit whose plan it is, as far as the document says it. */
    level: Level | null;
    /** The headings above it inside the objectives (or the task group), outermost first, without their marks. */
    headings: readonly string[];
    /** A row of a table: its column labels beside its cells; absent for running text. */
    cells?: readonly {
        column: string;
        passage: Passage;
        milestone: number | null;
    }[];
}
//# sourceMappingURL=target-clause.d.ts.map