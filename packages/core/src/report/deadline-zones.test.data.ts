import { type Deadline, resolveYearly } from "../plan/deadline.ts";
import type { YearlyDue } from "../plan/reporting.ts";
import { lateness, standing } from "./deadline-of.ts";

const dues: YearlyDue[] = [
  { month: 12, day: 5, inclusive: false },
  { month: 12, day: 5, inclusive: true },
  { month: 12, day: 10, inclusive: false },
  { month: 3, day: 1, inclusive: false },
  { month: 2, day: 29, inclusive: true },
  { month: 1, day: 1, inclusive: false },
];

/** How a deadline is made and how it stands: the product's way, or another to compare with. */
export interface Way {
  resolve: (due: YearlyDue, year: number) => Deadline;
  stand: (deadline: Deadline, at: string) => string;
}

/** The product's way. */
export const ours: Way = {
  resolve: resolveYearly,
  stand: (deadline, at) => `${JSON.stringify(standing(deadline, at))} ${lateness(deadline, at)}`,
};

/** The way that follows the zone of the server, as `new Date(year, month, day)` does. */
export const byServerZone: Way = {
  resolve: ({ month, day, inclusive }, year) => {
    const end = new Date(year, month - 1, inclusive ? day + 1 : day).getTime() - 1;
    return { lastDay: resolveYearly({ month, day, inclusive }, year).lastDay, lastMoment: new Date(end).toISOString() };
  },
  stand: ({ lastMoment }, at) => String(Date.parse(at) > Date.parse(lastMoment)),
};

/** Verdicts around every deadline, in years with and without a leap day: a second, a millisecond and a day to each side. */
export const verdicts = ({ resolve, stand }: Way): string[] =>
  dues.flatMap((due) =>
    [2024, 2026, 2028].flatMap((year) => {
      const { lastMoment } = resolveYearly(due, year);
      const deadline = resolve(due, year);
      return [-86_400_000, -1000, -1, 0, 1, 1000, 86_400_000].map((ms) => {
        const at = new Date(Date.parse(lastMoment) + ms).toISOString();
        return `${JSON.stringify(due)} ${year} ${deadline.lastMoment} ${ms} ${stand(deadline, at)}`;
      });
    }),
  );
