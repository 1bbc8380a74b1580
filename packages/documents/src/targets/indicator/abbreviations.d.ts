/** Folded words with the shortened ones written out, and "gia đình, dòng họ học tập" as "gia đình học tập, dòng họ học tập". */
export declare const writtenOut: (words: string) => string;
//# sourceMappingURL=abbreviations.d.ts.map