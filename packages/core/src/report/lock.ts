import { can } from "../access/policy.ts";
import type { Grant } from "../access/role.ts";
import type { DayOfYear, EntryRules } from "../plan/entry-rules.ts";
import { daysIn, formatDate, isoDate } from "../text/date.ts";
import type { UnitTree } from "../unit/tree.ts";
import { existsOn, type IsoDate, type UnitId } from "../unit/unit.ts";
import type { EntryKey, Lock } from "./entry.ts";
import { whoMayActIn } from "./flow.ts";
import { reasonedKey } from "./key.ts";
import type { Period } from "./period.ts";
import type { Report } from "./report.ts";
import { reportStateLabel, type ReportState } from "./state.ts";

/** A report of the unit for the period, and its cells by key. */
export interface ReportCells {
  report: Pick<Report, "state" | "pointedAt">;
  cells: Readonly<Record<EntryKey, unknown>>;
}

/** First and last day on which figures may be entered; with no last day, late figures are taken and shown as late. */
export interface EntryWindow {
  from: IsoDate;
  to: IsoDate | null;
}

/** What decides whether cells are open: all reports of the unit for the period, the days, and the rights of who asks. */
export interface LockContext {
  unit: UnitId;
  reports: readonly ReportCells[];
  window: EntryWindow;
  tree: UnitTree;
  grants: readonly Grant[];
  /** The day in Vietnam. */
  on: IsoDate;
}

/**
 * When figures of a period may be entered: as the rules in force say for its last year, else from its first day, and late. A
 * 29/02 is the last of February in a common year.
 */
export const entryWindow = ({ from, to }: Period, { opens, closes }: EntryRules = {}): EntryWindow => {
  const year = Number(to.slice(0, 4));
  const dayIn = (of: number, { month, day }: DayOfYear): IsoDate => isoDate(of, month, Math.min(day, daysIn(of, month)));
  return { from: opens ? dayIn(year, opens) : from, to: closes ? dayIn(closes.nextYear ? year + 1 : year, closes) : null };
};

const beingEntered: readonly ReportState[] = ["not_started", "in_progress", "returned", "needs_more"];
const about = (key: EntryKey): EntryKey => reasonedKey(key) ?? key;

/** Whether the state of one report leaves a cell of it open; a request for more may leave open only the cells it points at. */
export const opens = ({ state, pointedAt }: ReportCells["report"], key: EntryKey): boolean =>
  beingEntered.includes(state) && (state !== "needs_more" || pointedAt.length === 0 || pointedAt.includes(about(key)));

/** The cells that the state of one report leaves open. */
export const openKeys = ({ report, cells }: ReportCells): EntryKey[] => Object.keys(cells).filter((key) => opens(report, key));

/** Why a cell cannot be changed now by who asks, or null where it is open: every report that contains it must leave it open. */
export const lockOf = (key: EntryKey, context: LockContext): Lock | null => lockOfUnit(context) ?? lockOfCell(key, context);

/** The cells of all reports that are locked, with the reason; a key that is absent is open. */
export const locksOf = (context: LockContext): Record<EntryKey, Lock> => {
  const whole = lockOfUnit(context);
  const keys = new Set(context.reports.flatMap(({ cells }) => Object.keys(cells)));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const lock = whole ?? lockOfCell(key, context);
      return lock ? [[key, lock]] : [];
    }),
  );
};

const lockOfUnit = ({ unit: id, window: { from }, tree, grants, on }: LockContext): Lock | null => {
  const unit = tree.byId(id);
  if (!unit || !existsOn(unit, on)) return "unit_ended";
  if (!can({ grants, act: "entry.write", unit: id, on, tree })) return "no_right";
  return on < from ? "outside_period" : null;
};

/** What was sent back is to be put right, also after the last day. */
const sentBack: readonly ReportState[] = ["returned", "needs_more"];

const lockOfCell = (key: EntryKey, { reports, window: { to }, on }: LockContext): Lock | null => {
  const holding = reports.filter(({ cells }) => Object.hasOwn(cells, about(key)));
  const closing = holding.filter(({ report }) => !opens(report, key));
  if (closing.some(({ report }) => report.state === "closed")) return "closed";
  if (closing.length > 0) return "approved";
  return to !== null && on > to && !holding.some(({ report }) => sentBack.includes(report.state)) ? "past_deadline" : null;
};

const sentences: Record<Exclude<Lock, "approved">, string> = {
  outside_period: "Chưa đến kỳ nhập của số liệu này. Ô mở vào ngày đầu kỳ nhập; người cấu hình của địa phương hoặc cấp trên có thể đổi ngày này.",
  past_deadline: "Đã quá hạn khóa nhập. Người cấu hình của địa phương hoặc cấp trên có thể kéo dài kỳ nhập.",
  closed: "Số liệu đã chốt. Cấp trên tiếp nhận có thể mở chốt và phải ghi lý do.",
  unit_ended: "Đơn vị đã giải thể hoặc sáp nhập nên không nhập được nữa. Đơn vị tiếp nhận kế hoạch nhập ở báo cáo của mình.",
  no_right: "Vai trò hiện có chỉ được xem. Quản trị có thể giao vai trò chuyên viên của đơn vị này.",
};

/** A lock in words, with who can undo it; with the state of the report that holds the cell it is exact. */
export const lockSentence = (lock: Lock, { state, from, to }: { state?: ReportState; from?: IsoDate; to?: IsoDate | null } = {}): string => {
  if (lock === "outside_period" && from) return `Chưa đến kỳ nhập của số liệu này. Ô mở từ ngày ${formatDate(from)}.`;
  if (lock === "past_deadline" && to) return `Kỳ nhập đã khóa từ hết ngày ${formatDate(to)}. Người cấu hình của địa phương hoặc cấp trên có thể kéo dài kỳ nhập.`;
  if (lock !== "approved") return sentences[lock];
  return state
    ? `Ô đã khóa vì báo cáo ở trạng thái “${reportStateLabel[state]}”. ${whoMayActIn(state)}`
    : "Ô đã khóa vì nằm trong báo cáo đã trình hoặc đã duyệt. Trước khi duyệt, lãnh đạo có thể trả lại; đã duyệt mà chưa gửi thì chuyên viên hoặc lãnh đạo mở lại để sửa; đã gửi thì văn thư thu hồi hoặc cấp trên yêu cầu bổ sung.";
};
