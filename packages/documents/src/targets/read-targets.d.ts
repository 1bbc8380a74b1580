import type { Indicator, IndicatorCode, Level } from "@xhht/core";
import type { TargetReading } from "../reading.ts";
import type { TargetClause } from "./target-clause.ts";
/** What reading goals may know of the plan around the clauses. */
export interface ReadTargetsOptions {
    /** The indicators of the composed definition; nothing else is ever proposed. */
    indicators: Readonly<Record<IndicatorCode, Indicator>>;
    /** The year in which the document was issued: earlier years are results, not goals. */
    issued?: number | null;
    /** The level of the unit whose plan it is. */
    level?: Level | null;
}
/**
 * Reads the goals of a plan's clauses by a grammar of Vietnamese target sentences: deterministic, in the order of the
 * text. Each reading points at its characters, and proposes an indicator with its reasons or none.
 */
export declare const readTargets: (clauses: readonly TargetClause[], { indicators, issued }: ReadTargetsOptions) => TargetReading[];
//# sourceMappingURL=read-targets.d.ts.map