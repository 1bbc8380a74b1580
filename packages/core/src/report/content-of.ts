import type { EntryKey, EntryState, Observation } from "./entry.ts";
import type { ReportForm } from "./form.ts";
import { whyKey } from "./key.ts";
import type { ReportRef } from "./report.ts";

/** One cell as a report carries it. */
export interface ContentCell {
  key: EntryKey;
  state: EntryState;
  value: number | string | null;
  /** Version of the entry; 0 where nothing was ever entered. */
  version: number;
  /** SHA-256 of its files, sorted, each once. */
  evidence: string[];
}

/** What a report says, frozen when it is submitted: equal content gives equal canonical JSON. */
export interface ReportContent extends ReportRef {
  planVersion: number | null;
  /** Sorted by key: every cell of the form, and the reasons that were given. */
  cells: ContentCell[];
}

/** Freezes what stands in a report: no clock, no authors; only what was said, in which version, with which files. */
export const contentOf = (
  form: ReportForm,
  observations: readonly Observation[],
  evidence: readonly { key: EntryKey; hash: string }[],
  planVersion: number | null,
): ReportContent => {
  const standing = new Map(observations.map((one) => [one.key, one]));
  const own = Object.keys(form.cells);
  const reasons = own.map(whyKey).filter((key) => standing.has(key));
  const { unit, subject, period } = form;
  return {
    unit,
    subject,
    period,
    planVersion,
    cells: [...own, ...reasons].toSorted().map((key) => {
      const { state = "not_reported", value = null, version = 0 } = standing.get(key) ?? {};
      const hashes = evidence.filter((one) => one.key === key).map(({ hash }) => hash);
      return { key, state, value, version, evidence: [...new Set(hashes)].toSorted() };
    }),
  };
};
