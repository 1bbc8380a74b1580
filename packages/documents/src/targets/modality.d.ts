import type { Modality } from "@xhht/core";
/** What a goal promises, from its folded words; `lead` is the part in front of its figure or its standard. */
export declare const modalityOf: (words: string, lead: string, { change, verbless }?: {
    change?: "up" | "down" | undefined;
    verbless?: boolean;
}) => Modality[];
//# sourceMappingURL=modality.d.ts.map