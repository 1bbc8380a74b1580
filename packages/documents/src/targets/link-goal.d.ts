import type { Indicator, IndicatorCode } from "@xhht/core";
import type { TargetReading } from "../reading.ts";
import type { Goal } from "./goal.ts";
import type { Stretch } from "./sentences.ts";
type Linked = Pick<TargetReading, "comparator" | "value" | "unit" | "measure" | "indicator" | "reasons" | "confidence">;
/** The original words behind a stretch of folded text. */
export type Wording = (stretch: Stretch) => string;
/** What a goal measures and which indicators fit it: one reading, or one for each indicator that shares its figure; none where it is no goal. */
export declare const linkGoal: (goal: Goal, indicators: Readonly<Record<IndicatorCode, Indicator>>, headings: readonly string[], words: Wording) => Linked[];
export {};
//# sourceMappingURL=link-goal.d.ts.map