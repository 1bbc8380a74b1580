import type { Amount } from "./amounts.ts";
import type { Stretch } from "./sentences.ts";
import type { YearMention } from "./years.ts";
/**
 * The year of each figure in a segment as its words have it; absent where they name none. A year goes to the figure it
 * leads ("năm 2027 đạt 80%"), else to the one that it follows ("80% vào năm 2027"); a leading year holds until the next.
 */
export declare const milestonesOf: (text: string, segment: Stretch, amounts: readonly Amount[], mentions: readonly YearMention[]) => Map<Amount, YearMention>;
//# sourceMappingURL=milestones.d.ts.map