import type { Stretch } from "./sentences.ts";
/** Where the goal itself ends: words that say after which rule, or what for, are no part of it. */
export declare const endOfGoal: (text: string, { from, to }: Stretch, figure: number) => number;
/** The folded words of a stretch without its figures, years and asides. */
export declare const bareWords: (text: string, { from, to }: Stretch, holes: readonly Stretch[]) => string;
/** The words of another goal as the subject of one that has only an act: "đạt danh hiệu trên 50%". */
export declare const subjectFor: (own: string, other: string) => string;
/** Of whom a goal says something: its words up to its first verb. */
export declare const subjectOf: (words: string) => string;
/** What a goal says of its subject, from its first verb on; empty where it names only the subject. */
export declare const predicateOf: (words: string) => string;
//# sourceMappingURL=goal-words.d.ts.map