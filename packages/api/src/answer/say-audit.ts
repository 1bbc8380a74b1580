import { formatDate, memberRoleLabel, type MemberRole, period, type ReportAct, reportRef } from "@xhht/core";
import type { AuditRow } from "@xhht/db";
import { dayIn } from "../day-in.ts";
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

/** What an act says, from what it was done to, the role it is about, and where. */
const otherWords: Record<string, (what: string, role: string, where: string) => string> = {
  "comment.add": (what, _, where) => `Góp ý vào ô ${what} của ${where}`,
  "evidence.add": (what, _, where) => `Thêm minh chứng ${what} của ${where}`,
  "evidence.remove": (what, _, where) => `Gỡ minh chứng ${what} của ${where}`,
  "signed.add": (what, _, where) => `Đính kèm bản ký ${what} của ${where}`,
  "signed.remove": (what, _, where) => `Gỡ bản ký ${what} của ${where}`,
  "assignment.set": (what, _, where) => `Phân công ${what} tại ${where}`,
  "assignment.handOver": (what, _, where) => `Bàn giao một việc của ${what} tại ${where}`,
  "member.invite": (what, role, where) => `Mời ${what} làm ${role} tại ${where}`,
  "member.grant": (what, role, where) => `Giao vai trò ${role} tại ${where} cho ${what}`,
  "member.revoke": (what, role, where) => `Gỡ vai trò ${role} tại ${where} của ${what}`,
  "member.disable": (what) => `Khóa tài khoản của ${what}`,
  "member.reissue": (what) => `Cấp lại mật khẩu một lần cho ${what}; mọi phiên làm việc và bước xác thực thứ hai của người này kết thúc`,
  "report.nudge": (_what, _role, where) => `Nhắc ${where} gửi báo cáo`,
  "simulation.layIn": (what, _, where) => `Đưa ${what} vào ${where}`,
  "target.rebase": (what, _, where) => `Chọn cách đọc chỉ tiêu ${what} của ${where}`,
  "import.start": (what, _, where) => `Nhập văn bản ${what} cho ${where}`,
  "import.save": (what, _, where) => `Lưu kế hoạch ${what} của ${where} từ văn bản đã nhập`,
  "import.next": (what, _, where) => `Bắt đầu kế hoạch kỳ sau của ${where} từ văn bản ${what}`,
  "import.drop": (what, _, where) => `Bỏ văn bản ${what} đang nhập của ${where}`,
  "paper.freeze": (what, _, where) => `Khóa nội dung văn bản ${what} của ${where} để lập tệp`,
  "paper.issue": (what, _, where) => `Lập tệp ${what} của ${where}`,
  "template.set": (what, _, where) => `Dùng mẫu văn bản ${what} cho ${where} và các đơn vị bên dưới`,
  "template.remove": (what, _, where) => `Bỏ mẫu văn bản ${what} của ${where}`,
  "member.reset": (what) => `Cấp lại mật khẩu một lần cho ${what} từ dòng lệnh của máy chủ`,
};

/** Acts whose reasons stay inside the unit. */
const inside = new Set(["report.return", "report.revise"]);

/** A line of the log as a whole sentence; without the reason of what happened inside the unit, unless `isInside`. */
export const viewAudit = (row: AuditRow, world: World, isInside: boolean): AuditView => {
  const { chain, number, at, actorName, hash } = row;
  return { chain, number, at: at.toISOString(), who: actorName || "Hệ thống", says: sayAudit(isInside || !inside.has(row.act) ? row : { ...row, details: { ...row.details, reason: null } }, world), hash };
};

const sayAudit = ({ act, unit: id, object, details, at }: AuditRow, world: World): string => {
  const unit = id && world.tree.byId(id);
  const where = unit ? nameOn(unit, dayIn(at)) : "cả hệ thống";
  const [group, name = ""] = act.split(".");
  if (group === "report" && Object.hasOwn(reportWords, name)) {
    const letter = name === "send" ? sayLetter(details["letter"]) : "";
    const alone = details["alone"] === true ? ", do chính người trình duyệt vì đơn vị chỉ có một người" : "";
    return `${reportWords[name as ReportAct]} ${titleOf(object, world)} của ${where}${letter}${alone}.${sayReason(details)}`;
  }
  const say = Object.hasOwn(otherWords, act) ? otherWords[act] : undefined;
  return say ? `${say(sayObject(object, details), sayRole(details), where)}.${sayReason(details)}` : `Việc “${act}” với “${object}” tại ${where}.`;
};

const titleOf = (id: string, world: World): string => {
  const ref = reportRef(id);
  const owed = world.obligation(id);
  return owed ? `“${owed.title}”` : `báo cáo ${(ref && period(ref.period)?.label.toLocaleLowerCase("vi")) ?? ""}`.trim();
};

const sayLetter = (letter: unknown): string => {
  const { number, issuedOn } = (letter ?? {}) as { number?: string; issuedOn?: string };
  return number && issuedOn ? `, văn bản số ${number} ngày ${formatDate(issuedOn)}` : "";
};

const sayReason = ({ reason }: Record<string, unknown>): string => (typeof reason === "string" && reason ? ` Lý do: ${reason}` : "");

const sayObject = (object: string, { label, name }: Record<string, unknown>): string =>
  typeof label === "string" ? `“${label}”` : typeof name === "string" ? name : `“${object}”`;

const sayRole = ({ role }: Record<string, unknown>): string =>
  typeof role === "string" && Object.hasOwn(memberRoleLabel, role) ? memberRoleLabel[role as MemberRole].toLocaleLowerCase("vi") : "thành viên";
