/** Words that may make up a number up to a thousand, folded; for use inside a pattern. */
export declare const numberWord = "(?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin|muoi|tram|linh|le|mot)";
/** The number that folded words stand for (`nam muoi lam` is 55), or null where they are no number up to 999. */
export declare const readNumberWords: (words: string) => number | null;
//# sourceMappingURL=number-words.d.ts.map