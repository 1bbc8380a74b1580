import { type Comparing } from "./comparator.ts";
import type { Stretch } from "./sentences.ts";
/** A figure that a goal may be about, with the words that compare it inside its stretch. */
export interface Amount extends Stretch {
    kind: "percent" | "level" | "count";
    comparator: Comparing["comparator"];
    value: number;
    /** Where the bare figure begins, behind its comparing words. */
    figure: number;
    /** Where the thing counted stands; only for a count. */
    thing?: Stretch;
    /** A change, up or down, in points; `yearly` where it is one of each year. */
    change?: "total" | "yearly";
    /** Why a person should look at it again. */
    doubt?: string;
}
/** Plain counts: only where the words set one out as something to reach, or compare it. */
declare const counts: (text: string, { from, to }: Stretch, strict: boolean) => Amount[];
/** The figures of a segment: percentages and fractions, levels, and counts where they are asked for. */
export declare const amountsIn: (text: string, within: Stretch) => Amount[];
/** The counts of a stretch that has no share or level; `strict` asks for a comparing word. */
export declare const countsIn: typeof counts;
export {};
//# sourceMappingURL=amounts.d.ts.map