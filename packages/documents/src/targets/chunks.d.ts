import type { Amount } from "./amounts.ts";
import type { Stretch } from "./sentences.ts";
/** A part of a segment that speaks of one share, or of several in turn ("lần lượt"); none where it names no share. */
export interface Chunk extends Stretch {
    amounts: Amount[];
    /** Begins with "trong đó" or "riêng". */
    nested: boolean;
    /** The figure stands before what it counts. */
    valueFirst: boolean;
}
/** Divides a segment among its shares: the words of each, in order, and the rest before and after as chunks without one. */
export declare const chunksOf: (text: string, segment: Stretch, shares: readonly Amount[], levels: readonly Amount[]) => Chunk[];
//# sourceMappingURL=chunks.d.ts.map