import type { Modality } from "@xhht/core";
import type { Chunk } from "./chunks.ts";
import type { Goal } from "./goal.ts";
import type { SegmentFacts } from "./share-goals.ts";
/** How the goal before was promised, for one that begins without a verb of its own. */
export interface Promised {
    modality: Modality[];
    /** It was said as "duy trì … đạt chuẩn". */
    reached: boolean;
}
/** Goals of a chunk that names no share: standards with or without a level, counts, titles, a rate kept in check. */
export declare const plainGoals: (chunk: Chunk, facts: SegmentFacts, { insideTask, before, sameSegment }: {
    insideTask: boolean;
    before: Promised | null;
    sameSegment: boolean;
}) => {
    goals: Goal[];
    promised: Promised | null;
};
//# sourceMappingURL=plain-goals.d.ts.map