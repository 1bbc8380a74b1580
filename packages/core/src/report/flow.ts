import type { MemberRole } from "../access/role.ts";
import { memberRoleLabel } from "../access/role.ts";
import { type Act, policy } from "../access/policy.ts";
import type { ReportAct } from "./report.ts";
import type { ReportState } from "./state.ts";

/** One line of the flow: from which states an act leads where, whose right it is and what it asks for. */
export interface Step {
  from: readonly ReportState[];
  /** Null: the state stays. */
  to: ReportState | null;
  /** The right that it takes. */
  by: Act;
  needs?: "reason" | "hash" | "letter";
  /** May point at cells. */
  cells?: true;
  /** `submitter`: only whoever submitted; `other`: anyone else, unless the unit has one person. */
  who?: "submitter" | "other";
  /** Only until an approver has looked at it. */
  unopened?: true;
}

/** The flow of a report: act → step. What is not written here does not happen. */
export const reportFlow: Readonly<Record<ReportAct, Step>> = {
  start: { from: ["not_started"], to: "in_progress", by: "entry.write" },
  submit: { from: ["in_progress", "returned", "needs_more"], to: "submitted_internal", by: "report.submit" },
  recall: { from: ["submitted_internal"], to: "in_progress", by: "report.recall", who: "submitter", unopened: true },
  open: { from: ["submitted_internal"], to: null, by: "report.approve", who: "other", unopened: true },
  approve: { from: ["submitted_internal"], to: "approved", by: "report.approve", who: "other", needs: "hash" },
  return: { from: ["submitted_internal"], to: "returned", by: "report.return", needs: "reason", cells: true },
  revise: { from: ["approved"], to: "in_progress", by: "report.revise", needs: "reason" },
  send: { from: ["approved"], to: "sent", by: "report.send", needs: "letter" },
  withdraw: { from: ["sent"], to: "approved", by: "report.withdraw" },
  receive: { from: ["sent"], to: "received", by: "report.receive" },
  askMore: { from: ["received"], to: "needs_more", by: "report.askMore", needs: "reason", cells: true },
  close: { from: ["received"], to: "closed", by: "report.close" },
  reopen: { from: ["closed"], to: "received", by: "report.reopen", needs: "reason" },
  publish: { from: ["approved", "sent", "received", "closed"], to: null, by: "report.publish" },
};

/** Acts that are about exact content and keep its hash. */
export const bindsContent: readonly ReportAct[] = ["submit", "approve", "send"];

/** All acts, in the order of the flow. */
export const reportActs = Object.keys(reportFlow) as readonly ReportAct[];

/** Vietnamese words for the acts, as on a button. */
export const reportActLabel: Record<ReportAct, string> = {
  start: "Bắt đầu nhập",
  submit: "Trình lãnh đạo",
  recall: "Thu hồi bản trình",
  open: "Mở xem",
  approve: "Phê duyệt",
  return: "Trả lại",
  revise: "Mở lại để sửa",
  send: "Gửi cấp trên",
  withdraw: "Thu hồi báo cáo đã gửi",
  receive: "Tiếp nhận",
  askMore: "Yêu cầu bổ sung",
  close: "Chốt số liệu",
  reopen: "Mở chốt",
  publish: "Công bố",
};

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The roles that have the right to an act, in words: `chuyên viên hoặc lãnh đạo`. */
export const whoMay = (act: ReportAct): string =>
  (Object.keys(policy[reportFlow[act].by]) as MemberRole[]).map((role) => small(memberRoleLabel[role])).join(" hoặc ");

/** An act inside a sentence: `phê duyệt`. */
export const actWords = (act: ReportAct): string => small(reportActLabel[act]);

/** Who may do what in a state, as one sentence: `Lúc này lãnh đạo có thể phê duyệt, trả lại; chuyên viên có thể thu hồi bản trình.` */
export const whoMayActIn = (state: ReportState): string => {
  const acts = new Map<string, string[]>();
  for (const act of reportActs)
    if (act !== "open" && reportFlow[act].from.includes(state)) acts.set(whoMay(act), [...(acts.get(whoMay(act)) ?? []), actWords(act)]);
  return `Lúc này ${[...acts].map(([who, what]) => `${who} có thể ${what.join(", ")}`).join("; ")}.`;
};
