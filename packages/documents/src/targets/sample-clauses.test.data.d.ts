import type { TargetClause } from "./target-clause.ts";
/**
 * Clauses out of a small text: `!` gives the year of issue (`issuedOf`), `#` is a heading that may name the year, `##` one below it, `>` a task, any other line one
 * clause. Offsets are those of the whole text in NFC.
 */
export declare const sampleClauses: (text: string) => TargetClause[];
/** The year of issue that a small text states, or null. */
export declare const issuedOf: (text: string) => number | null;
//# sourceMappingURL=sample-clauses.test.data.d.ts.map