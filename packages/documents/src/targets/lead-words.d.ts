/** What folded words say beyond the phrases that lead to a figure: empty where they only lead. */
export declare const contentOf: (words: string) => string;
/**
 * Whether a figure comes before what it counts: only leading words stand in front of it, or its clause goes on behind it
 * and opens with it ("Về kỹ năng, phấn đấu 70% người dân …").
 */
export declare const figureLeads: (before: string, behind: string) => boolean;
/** Whether folded words only lead to a figure: "phấn đấu đến năm 2027 có". */
export declare const leadOnly: (words: string) => boolean;
//# sourceMappingURL=lead-words.d.ts.map