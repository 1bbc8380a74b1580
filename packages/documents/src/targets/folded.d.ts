/** Words as they are compared: no diacritics, lower case, one space, plain dashes and quotes; every character knows its origin. */
export interface Folded {
    text: string;
    /** `at[i]` is the index in the original of the character behind `text[i]`. */
    at: readonly number[];
}
/** Folds a text for comparing; marks of Markdown and invisible characters are passed over. */
export declare const foldText: (original: string) => Folded;
/** The range of the original behind a range of the folded text, without white space and loose marks at its ends. */
export declare const originalRange: (original: string, { at }: Folded, from: number, to: number) => [from: number, to: number];
//# sourceMappingURL=folded.d.ts.map