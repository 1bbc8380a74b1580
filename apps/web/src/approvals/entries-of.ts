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

/** Cells of the form that changed since a moment, latest first: what says something else than it did, where that is known. */
export const changedSince = (
  { observations, form, returned }: Pick<ReportView, "observations" | "form" | "returned">,
  moment: string,
): Observation[] =>
  observations
    .filter(({ key, savedAt }) => (returned ? Object.hasOwn(returned, key) : savedAt > moment) && Object.hasOwn(form.cells, key))
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
