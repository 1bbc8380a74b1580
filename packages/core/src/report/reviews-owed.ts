import type { Plan } from "../plan/plan.ts";
import type { Review } from "../plan/reporting.ts";
import { daysIn, isoDate } from "../text/date.ts";
import type { Place } from "../target/target.ts";
import { romanNumeral } from "../text/outline.ts";
import { type ReportDeadline, untilEndOf } from "./deadline-of.ts";

/** A mid-term (sơ kết) or final (tổng kết) review that is owed in a year. */
export interface ReviewOwed {
  kind: Review["kind"];
  /** The last day of its quarter, else of the year. */
  deadline: ReportDeadline;
  /** Everywhere the plan asks for it. */
  sources: Place[];
}

/** Vietnamese words for the reviews. */
export const reviewLabel: Record<Review["kind"], string> = { midterm: "Sơ kết", final: "Tổng kết" };

/** The reviews that a plan asks for in a year, each kind once: where the plan says it twice, the earlier end counts. */
export const reviewsOwed = ({ reviews }: Pick<Plan, "reviews">, year: number): ReviewOwed[] =>
  (["midterm", "final"] as const).flatMap((kind) => {
    const asked = reviews.filter((review) => review.kind === kind && review.due.year === year);
    if (asked.length === 0) return [];
    const quarter = Math.min(...asked.map(({ due }) => due.quarter ?? 4));
    const exact = asked.find(({ due }) => due.quarter === quarter) ?? asked[0]!;
    return [{ kind, deadline: deadlineOfReview(exact), sources: asked.map(({ source }) => source) }];
  });

const deadlineOfReview = ({ due: { year, quarter } }: Review): ReportDeadline => {
  const month = (quarter ?? 4) * 3;
  const lastDay = isoDate(year, month, daysIn(year, month));
  const deadline = { lastDay, lastMoment: `${lastDay}T16:59:59.999Z` };
  const written = quarter === undefined ? `trong năm ${year}` : `trong quý ${romanNumeral(quarter)}/${year}`;
  return { ...deadline, written, says: untilEndOf(deadline), to: [], inherited: null };
};
