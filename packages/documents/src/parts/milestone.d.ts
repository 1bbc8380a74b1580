/** The one year that a heading names, the last of a range; null where it names none or several. */
export declare const milestoneIn: (heading: string) => number | null;
/** The year of the innermost heading that names one. */
export declare const milestoneOf: (headings: readonly string[]) => number | null;
//# sourceMappingURL=milestone.d.ts.map