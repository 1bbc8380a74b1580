import { type Act, can, type Grant, type IsoDate, needsSecondFactor, type UnitId } from "@xhht/core";
import { TRPCError } from "@trpc/server";
import { nameOn } from "./answer/summarize-unit.ts";
import type { Context, Here } from "./context.ts";
import { dayIn } from "./day-in.ts";
import type { Actor } from "./report-view.ts";

/** What an input concerns: one unit, several that must all be allowed, or null where there is no such thing. */
export type Concerned = UnitId | readonly UnitId[] | null;

/** Whether a grant counts on a day. */
export const holdsOn = ({ from, to }: Pick<Grant, "from" | "to">, on: IsoDate): boolean => from <= on && (to === null || on <= to);

/** Whether one of a person's roles of that day asks for a second factor. */
export const asksSecondFactor = ({ grants }: Pick<Actor, "grants">, on: IsoDate): boolean =>
  grants.some((grant) => needsSecondFactor.includes(grant.role) && holdsOn(grant, on));

/** The person who asks. Refuses with 401 where nobody is signed in, and with 403 where she must first finish signing in. */
export const signIn = async ({ actor: whoAsks, now }: Context): Promise<Actor> => {
  const actor = await whoAsks();
  if (!actor) throw new TRPCError({ code: "UNAUTHORIZED", message: "Bạn chưa đăng nhập, hoặc phiên làm việc đã kết thúc. Hãy đăng nhập rồi làm lại." });
  if (actor.mustChangePassword)
    throw new TRPCError({ code: "FORBIDDEN", message: "Bạn đang dùng mật khẩu được cấp lần đầu. Hãy đổi mật khẩu rồi làm tiếp." });
  if (!actor.strong && asksSecondFactor(actor, dayIn(now())))
    throw new TRPCError({ code: "FORBIDDEN", message: "Vai trò của bạn cần bước xác thực thứ hai. Hãy nhập mã xác thực rồi làm tiếp." });
  return actor;
};

/** The grant by which the person may do the act now, or null. */
export const grantFor = ({ world: { tree }, now }: Here, { grants }: Actor, act: Act, unit: UnitId): Grant | null =>
  can({ grants, act, unit, on: dayIn(now()), tree });

/**
 * The one place where rights are decided, for procedures and for bytes alike: gives the grant by which the act is
 * allowed, refuses with 403 where there is none and with 404 where there is nothing that the act concerns.
 */
export const authorize = (ctx: Here, actor: Actor, act: Act, concerned: Concerned): Grant => {
  if (concerned === null || concerned.length === 0)
    throw new TRPCError({ code: "NOT_FOUND", message: "Không có mục nào như vậy. Hãy tải lại trang rồi làm lại." });
  const units = typeof concerned === "string" ? [concerned] : concerned;
  const grants = units.map((unit) => grantFor(ctx, actor, act, unit));
  const refused = units[grants.indexOf(null)];
  if (refused !== undefined) throw new TRPCError({ code: "FORBIDDEN", message: sayRefusal(ctx, act, refused) });
  return grants[0]!;
};

const sayRefusal = ({ world: { tree }, now }: Here, act: Act, id: UnitId): string => {
  const unit = tree.byId(id);
  if (!unit) return `Không có đơn vị hành chính nào mang mã định danh “${id}”. Hãy chọn lại đơn vị.`;
  return `Bạn không có quyền ${actWords[act]} của ${nameOn(unit, dayIn(now()))}. Hãy liên hệ người quản trị của đơn vị đó.`;
};

const actWords: Record<Act, string> = {
  "draft.read": "xem số liệu chưa gửi",
  "report.read": "xem báo cáo",
  "entry.write": "nhập số liệu",
  "comment.write": "góp ý số liệu",
  "evidence.write": "thêm hoặc gỡ minh chứng",
  "report.submit": "trình báo cáo",
  "report.recall": "thu hồi báo cáo đã trình",
  "report.approve": "phê duyệt báo cáo",
  "report.return": "trả lại báo cáo",
  "report.revise": "mở lại để sửa báo cáo",
  "report.send": "gửi báo cáo",
  "report.withdraw": "thu hồi báo cáo đã gửi",
  "report.receive": "tiếp nhận báo cáo",
  "report.askMore": "yêu cầu bổ sung báo cáo",
  "report.close": "chốt số liệu",
  "report.reopen": "mở chốt số liệu",
  "report.publish": "công khai báo cáo",
  "report.nudge": "nhắc nộp báo cáo",
  "assignment.read": "xem phân công",
  "assignment.write": "phân công",
  "member.read": "xem danh sách thành viên",
  "member.write": "thêm hoặc gỡ thành viên",
  "audit.read": "xem nhật ký",
  "definition.write": "sửa quy định",
  "import.write": "nhập văn bản kế hoạch",
};
