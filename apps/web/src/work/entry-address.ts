import type { EntryKey, ReportRef } from "@xhht/core";

/** Address of a report's entry screen, or of one cell on it. */
export const entryAddress = ({ unit, subject, period }: ReportRef, cell?: EntryKey): string =>
  `/bao-cao/${unit}/${subject}/${encodeURIComponent(period)}${cell ? `?o=${encodeURIComponent(cell)}` : ""}`;

/** Address of the page on which a report is checked and handed on. */
export const checkAddress = (report: ReportRef): string => `${entryAddress(report)}/kiem-tra`;

/** Address at which a report is read, approved, sent and received. */
export const readAddress = (id: string): string => `/duyet?bao-cao=${encodeURIComponent(id)}`;
