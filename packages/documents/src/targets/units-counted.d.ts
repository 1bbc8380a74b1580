import type { Level } from "@xhht/core";
/** Which lower units a share counts, from the folded words of its subject; null where it counts something else. */
export declare const unitsCounted: (subject: string) => Exclude<Level, "nation"> | null;
//# sourceMappingURL=units-counted.d.ts.map