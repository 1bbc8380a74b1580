import type { Folded } from "./folded.ts";
import type { Goal } from "./goal.ts";
/** What surrounds the text in which goals are sought. */
export interface Surroundings {
    insideTask: boolean;
    since: number;
    milestone: number | null;
    headings: readonly string[];
}
/** The goals of a text in their order. */
export declare const goalsIn: (original: string, folded: Folded, { insideTask, since, milestone, headings }: Surroundings) => Goal[];
//# sourceMappingURL=goals-in.d.ts.map