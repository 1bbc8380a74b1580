import { type ReportId, reportRef } from "@xhht/core";

/** The path of a report's page in the web app, `/bao-cao/27289@2025-07-01/ward-nguyen-nghiem/qd-1373/2026`. */
export const reportPath = (id: ReportId): string | null => {
  const ref = reportRef(id);
  if (!ref) return null;
  return `/bao-cao/${[ref.unit, ...ref.subject.split("/"), ref.period].map(encodeURIComponent).join("/").replaceAll("%40", "@")}`;
};
