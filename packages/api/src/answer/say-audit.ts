import { formatDate, memberRoleLabel, type MemberRole, period, type ReportAct, reportRef } from "@xhht/core";
import type { AuditRow } from "@xhht/db";
import { yearOf } from "../obligations.ts";
import type { AuditView } from "../report-view.ts";
import type { World } from "../world.ts";
import { nameOn } from "./summarize-unit.ts";

const reportWords: Record<ReportAct, string> = {
  start: "Bắt đầu nhập",
  submit: "Trình lãnh đạo",
  recall: "Thu hồi bản đã trình của",
  open: "Mở xem để duyệt",
  approve: "Phê duyệt",
  return: "Trả lại",
  revise: "Mở lại để sửa",
  send: "Gửi cấp trên",
  withdraw: "Thu hồi bản đã gửi của",
  receive: "Tiếp nhận",
  askMore: "Yêu cầu bổ sung",
  close: "Chốt số liệu của",
  reopen: "Mở chốt số liệu của",
  publish: "Công khai",
};

const otherWords: Record<string, string> = {
  "comment.add": "Góp ý vào ô",
  "evidence.add": "Thêm minh chứng",
  "evidence.remove": "Gỡ minh chứng",
  "assignment.set": "Phân công",
  "member.invite": "Mời",
  "member.grant": "Giao vai trò",
  "member.revoke": "Gỡ vai trò",
  "member.disable": "Khóa tài khoản",
};

/** A line of the log as a whole sentence. */
export const viewAudit = (row: AuditRow, world: World): AuditView => {
  const { chain, number, at, actorName, hash } = row;
  return { chain, number, at: at.toISOString(), who: actorName || "Hệ thống", says: sayAudit(row, world), hash };
};

const sayAudit = ({ act, unit, object, details, at }: AuditRow, world: World): string => {
  const where = unit && world.tree.byId(unit);
  const of = where ? ` của ${nameOn(where, at.toISOString().slice(0, 10))}` : "";
  const [group, name = ""] = act.split(".");
  if (group === "report" && Object.hasOwn(reportWords, name)) {
    const letter = name === "send" ? sayLetter(details["letter"]) : "";
    return `${reportWords[name as ReportAct]} ${titleOf(object, world)}${of}${letter}${details["alone"] === true ? ", do chính người trình duyệt vì đơn vị chỉ có một người" : ""}.${sayReason(details)}`;
  }
  const words = otherWords[act];
  if (words === undefined) return `Việc “${act}” với “${object}”${of}.`;
  return `${words} ${sayObject(object, details)}${of}.${sayReason(details)}`;
};

const titleOf = (id: string, world: World): string => {
  const ref = reportRef(id);
  const year = ref && yearOf(ref.period);
  const owed = ref && year !== null ? world.obligations(ref.unit, year).find((one) => one.id === id) : undefined;
  return owed ? `“${owed.title}”` : `báo cáo ${(ref && period(ref.period)?.label.toLocaleLowerCase("vi")) ?? ""}`.trim();
};

const sayLetter = (letter: unknown): string => {
  const { number, issuedOn } = (letter ?? {}) as { number?: string; issuedOn?: string };
  return number && issuedOn ? `, văn bản số ${number} ngày ${formatDate(issuedOn)}` : "";
};

const sayReason = ({ reason }: Record<string, unknown>): string => (typeof reason === "string" && reason ? ` Lý do: ${reason}` : "");

const sayObject = (object: string, { label, role, name }: Record<string, unknown>): string => {
  const what = typeof label === "string" ? `“${label}”` : typeof name === "string" ? name : `“${object}”`;
  return typeof role === "string" && Object.hasOwn(memberRoleLabel, role) ? `${memberRoleLabel[role as MemberRole].toLocaleLowerCase("vi")} cho ${what}` : what;
};
