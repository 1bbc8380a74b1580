import { type Indicator, type IndicatorCode } from "@xhht/core";
/** An indicator that words fit, why (best first), and how well from 0 to 1. */
export interface Match {
    code: IndicatorCode;
    reasons: string[];
    fit: number;
    measure: Indicator["measure"]["kind"];
    /** What a status attests. */
    attests?: "standard" | "title";
}
/** What else is known of the goal whose words are matched. */
export interface Sought {
    /** Kinds of measure that may hold such a figure; all where absent. */
    measures?: readonly Indicator["measure"]["kind"][];
    /** Of whom the words say it; indicators of others are left out. */
    subject?: string;
}
type Indicators = Readonly<Record<IndicatorCode, Indicator>>;
/** Every indicator that folded or plain words fit well enough, the best first. */
export declare const matchesOf: (words: string, indicators: Indicators, sought?: Sought) => Match[];
/** The best indicator, and beside it those that share its figure: each is named in full where the other is not. */
export declare const jointMatches: (words: string, indicators: Indicators, sought?: Sought) => Match[];
/**
 * The indicator that the words of a goal fit best, with the reasons in Vietnamese; null where none fits. Compares what
 * the words are about with the indicator's own words through the table of synonyms; the order of words does not matter.
 */
export declare const matchIndicator: (words: string, indicators: Indicators, sought?: Sought) => Match | null;
/** Whether words name something that an indicator names, and nothing known that it does not. */
export declare const speaksOf: (words: string, code: IndicatorCode, indicators: Indicators) => boolean;
/** Whether words name a title, an age or a group of their own, and so cannot mean that of the words before them. */
export declare const namesItsOwn: (words: string) => boolean;
export {};
//# sourceMappingURL=match-indicator.d.ts.map