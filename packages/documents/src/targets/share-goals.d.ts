import type { Amount } from "./amounts.ts";
import type { Chunk } from "./chunks.ts";
import type { Goal } from "./goal.ts";
import type { Stretch } from "./sentences.ts";
import type { YearMention } from "./years.ts";
/** What a segment knows when its chunks are read. */
export interface SegmentFacts {
    text: string;
    levels: readonly Amount[];
    years: readonly YearMention[];
    /** Years and asides, which say nothing of what is counted. */
    holes: readonly Stretch[];
    yearOf: ReadonlyMap<Amount, YearMention>;
    /** Years before this one are past. */
    since: number;
}
/** The goals of a chunk that speaks of shares: one for each share, and for each standard that it is a share of. */
export declare const shareGoals: (chunk: Chunk, { text, levels, holes, yearOf, since }: SegmentFacts) => Goal[];
//# sourceMappingURL=share-goals.d.ts.map