import { type ReportId, reportId, reportRef } from "@xhht/core";

/** The parts of an address of a report; a report of a unit without a plan has neither plugin nor plan. */
export interface ReportParts {
  unit?: string;
  plugin?: string;
  plan?: string;
  year?: string;
}

/** The report that an address names. */
export const idOfAddress = ({ unit = "", plugin, plan, year = "" }: ReportParts): ReportId =>
  reportId({ unit, subject: plugin && plan ? `${plugin}/${plan}` : "common", period: year });

/** The address of a report's entry screen. */
export const reportAddress = (id: ReportId): string => {
  const { unit, subject, period } = reportRef(id)!;
  return `/bao-cao/${[unit, ...subject.split("/"), period].map(encodeURIComponent).join("/").replaceAll("%40", "@")}`;
};

/** The address of the paper that a report is printed as. */
export const reportPaperAddress = (id: ReportId): string => `/van-ban${reportAddress(id)}`;

/** The address of one cell in it; `back` leads from there to the check before sending. */
export const cellAddress = (id: ReportId, part: string, key?: string, back = false): string => {
  const search = new URLSearchParams({ phan: part, ...(key ? { o: key } : {}), ...(back ? { ve: "kiem-tra" } : {}) });
  return `${reportAddress(id)}?${search}`;
};
