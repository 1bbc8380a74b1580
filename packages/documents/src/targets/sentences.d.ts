import type { Folded } from "./folded.ts";
/** A stretch of folded text. */
export interface Stretch {
    from: number;
    to: number;
}
/** Cuts a text into sentences; a full stop inside a number or after an abbreviation ends none. */
export declare const sentencesOf: (original: string, folded: Folded) => Stretch[];
/** Cuts a sentence at its semicolons, but not inside brackets. */
export declare const segmentsOf: (text: string, { from, to }: Stretch) => Stretch[];
//# sourceMappingURL=sentences.d.ts.map