import type { ReportView } from "@xhht/api";
import type { EntryKey, Observation, ReportEvent } from "@xhht/core";

/** What stands in the report, by key. */
export const entriesOf = ({ observations }: Pick<ReportView, "observations">): Record<EntryKey, Observation> =>
  Object.fromEntries(observations.map((one) => [one.key, one]));

/** How many indicators a report asks for. */
export const indicatorCount = ({ form }: Pick<ReportView, "form">): number =>
  form.sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** The last time that the report was sent back, or undefined. */
export const lastReturn = ({ events }: Pick<ReportView, "events">): ReportEvent | undefined =>
  events.filter(({ act }) => act === "return" || act === "askMore").toSorted((a, b) => b.number - a.number)[0];

/** Cells of the form that changed since a moment, latest first. */
export const changedSince = (
  { observations, form }: Pick<ReportView, "observations" | "form">,
  moment: string,
): Observation[] =>
  observations
    .filter(({ key, savedAt }) => savedAt > moment && Object.hasOwn(form.cells, key))
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
