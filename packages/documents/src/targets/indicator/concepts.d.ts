/** The things that folded words speak of. */
export declare const conceptsOf: (folded: string) => Set<string>;
/** The Vietnamese name of a concept; a plain word is its own. */
export declare const nameOf: (id: string) => string;
/** The family of a concept: of one family an indicator means just its own. */
export declare const familyOf: (id: string) => string | undefined;
/** Whether a concept only names who or what is counted, not what is said of it. */
export declare const isHolder: (id: string) => boolean;
//# sourceMappingURL=concepts.d.ts.map