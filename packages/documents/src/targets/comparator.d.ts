import type { TargetReading } from "../reading.ts";
type Said = NonNullable<TargetReading["comparator"]>;
/** What the words around a number say of it, and how far they reach to either side of it. */
export interface Comparing {
    comparator: Said;
    /** Where the words begin in the text before the number. */
    from: number;
    /** How many characters after the number belong to it. */
    tail: number;
}
/** Reads the comparator around a number from the folded text before and after it; a bare number is `eq`. */
export declare const comparingAt: (left: string, right: string) => Comparing;
export {};
//# sourceMappingURL=comparator.d.ts.map