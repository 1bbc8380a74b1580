import type { Modality } from "@xhht/core";
import type { Goal } from "./goal.ts";
/** What words before a colon promise of everything behind it. */
export declare const ledBy: (topic: string) => Modality[];
/** Gives the goals of a sentence what they leave to each other: a subject, a predicate, a promise, the topic before a colon. */
export declare const completeGoals: (segments: readonly Goal[][], earlier: Goal | undefined, { topic, insideTask, led }: {
    topic: string;
    insideTask: boolean;
    led: readonly Modality[];
}) => void;
//# sourceMappingURL=complete-goals.d.ts.map