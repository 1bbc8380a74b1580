import type { Issue } from "../issue.ts";
import { isIsoDate } from "../text/date.ts";
import { bindsContent, reportFlow } from "./flow.ts";
import { refuse } from "./refusals.ts";
import type { Report } from "./report.ts";
import type { ActContext, ActRequest } from "./workflow.ts";

const longest = { reason: 2000, number: 100 };

/** What is missing or wrong in a request, beside who asks and when: all of it at once. */
export const faultOfRequest = (report: Report, request: ActRequest, context: ActContext): Issue[] => {
  const { needs, cells } = reportFlow[request.act];
  const faults = [
    ...(needs === "reason" ? faultOfReason(request) : []),
    ...(needs === "letter" ? faultOfLetter(request, context) : []),
    ...hashFault(report, request, context),
  ];
  const unknown = cells ? (request.cells ?? []).filter((key) => !Object.hasOwn(context.cells, key)) : [];
  return [...faults, ...unknown.map(refuse.unknownCell)];
};

const faultOfReason = ({ act, reason = "" }: ActRequest): Issue[] => {
  if (!reason.trim()) return [refuse.noReason(act)];
  return reason.trim().length > longest.reason ? [refuse.longReason(longest.reason)] : [];
};

const faultOfLetter = ({ letter }: ActRequest, { on }: ActContext): Issue[] => {
  const number = letter?.number.trim() ?? "";
  const day = letter?.issuedOn ?? "";
  return [
    ...(number && number.length <= longest.number ? [] : [refuse.noNumber()]),
    ...(!isIsoDate(day) ? [refuse.noDay()] : day > on ? [refuse.dayAhead(day, on)] : []),
  ];
};

/** What is approved is what was seen; what is sent is what was approved. */
const hashFault = (report: Report, { act, hash }: ActRequest, context: ActContext): Issue[] => {
  if (!bindsContent.includes(act)) return [];
  if (context.hash === null) throw new Error(`No content hash to ${act} ${report.unit} ${report.subject} ${report.period}`);
  if (act === "approve" && hash !== context.hash) return [refuse.otherContent(act)];
  return act === "send" && report.approvedHash !== context.hash ? [refuse.otherContent(act)] : [];
};
