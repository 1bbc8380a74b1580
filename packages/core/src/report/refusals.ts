import type { Issue } from "../issue.ts";
import { formatDate } from "../text/date.ts";
import { fullName, versionOn, type IsoDate, type Unit } from "../unit/unit.ts";
import type { EntryKey } from "./entry.ts";
import { actWords, whoMay, whoMayActIn } from "./flow.ts";
import type { ReportAct, ReportEvent } from "./report.ts";
import { reportStateLabel, type ReportState } from "./state.ts";

const issue = (code: string, place: string, message: string, remedy: string): Issue => ({
  code: `report.${code}`,
  severity: "error",
  place,
  message,
  remedy,
});

/** Every reason why an act on a report is refused: what is wrong, and what to do. */
export const refuse = {
  noRight: (act: ReportAct): Issue =>
    issue(
      "no-right",
      "act",
      `Chỉ ${whoMay(act)} của đơn vị có thẩm quyền mới được ${actWords(act)} đối với báo cáo này.`,
      "Chuyển việc cho người có vai trò đó, hoặc đề nghị người quản trị giao thêm vai trò.",
    ),
  unitEnded: (act: ReportAct, unit: Unit, on: IsoDate): Issue => {
    const ended = unit.validTo !== null && unit.validTo < on;
    const day = ended ? unit.validTo! : unit.validFrom;
    return issue(
      "unit-ended",
      "unit",
      `${fullName(versionOn(unit, day))} ${ended ? `đã kết thúc ngày ${formatDate(day)}` : `chưa thành lập, bắt đầu từ ngày ${formatDate(day)}`} nên không thể ${actWords(act)}.`,
      ended ? "Báo cáo tại đơn vị đã tiếp nhận kế hoạch." : "Chờ đến ngày đơn vị thành lập.",
    );
  },
  stale: (last: Pick<ReportEvent, "act" | "byName"> | undefined): Issue =>
    issue(
      "stale",
      "revision",
      last
        ? `Từ khi trang này được mở, báo cáo đã đổi: việc gần nhất là “${actWords(last.act)}”, do ${last.byName} làm.`
        : "Từ khi trang này được mở, đã có người khác xử lý báo cáo.",
      "Tải lại trang để xem báo cáo như hiện nay, rồi làm lại nếu vẫn cần.",
    ),
  wrongState: (act: ReportAct, state: ReportState): Issue =>
    issue(
      "wrong-state",
      "state",
      `Báo cáo đang ở trạng thái “${reportStateLabel[state]}” nên không thể ${actWords(act)}.`,
      whoMayActIn(state),
    ),
  notSubmitter: (): Issue =>
    issue(
      "not-submitter",
      "act",
      "Chỉ người đã trình mới thu hồi được bản trình.",
      "Đề nghị người đã trình thu hồi, hoặc đề nghị lãnh đạo trả lại.",
    ),
  fourEyes: (): Issue =>
    issue(
      "four-eyes",
      "act",
      "Người đã trình báo cáo không được tự mở xem để duyệt hay tự phê duyệt báo cáo đó.",
      "Đề nghị một lãnh đạo khác của đơn vị phê duyệt.",
    ),
  opened: (act: ReportAct): Issue =>
    act === "recall"
      ? issue(
          "opened",
          "act",
          "Lãnh đạo đã mở xem nên không thu hồi bản trình được nữa.",
          "Đề nghị lãnh đạo trả lại báo cáo và ghi rõ lý do.",
        )
      : issue("opened", "act", "Báo cáo đã được lãnh đạo mở xem từ trước.", "Không cần làm gì thêm; có thể phê duyệt hoặc trả lại."),
  published: (): Issue => issue("published", "act", "Báo cáo này đã được công bố.", "Không cần công bố lần nữa."),
  noReason: (act: ReportAct): Issue =>
    issue("no-reason", "reason", `Cần ghi lý do để ${actWords(act)}.`, "Ghi một câu nêu rõ điều cần sửa hoặc vì sao phải làm việc này."),
  longReason: (most: number): Issue =>
    issue("long-reason", "reason", `Lý do dài quá ${most} ký tự.`, "Rút gọn lý do; chi tiết từng ô ghi ở phần trao đổi của ô."),
  noNumber: (): Issue =>
    issue("no-number", "letter.number", "Số văn bản còn trống hoặc dài quá 100 ký tự.", "Ghi số và ký hiệu văn bản, ví dụ 56/BC-UBND."),
  noDay: (): Issue =>
    issue("no-day", "letter.issuedOn", "Ngày ban hành còn trống hoặc không phải là ngày có thật.", "Ghi ngày ban hành của văn bản, ví dụ 03/12/2026."),
  dayAhead: (day: IsoDate, on: IsoDate): Issue =>
    issue(
      "day-ahead",
      "letter.issuedOn",
      `Ngày ban hành ${formatDate(day)} ở sau hôm nay, ${formatDate(on)}.`,
      "Xem lại ngày ban hành; văn bản chỉ được gửi từ ngày ban hành.",
    ),
  otherContent: (act: "approve" | "send"): Issue =>
    act === "approve"
      ? issue(
          "other-content",
          "hash",
          "Nội dung báo cáo không còn giống bản đã xem nên chưa được phê duyệt.",
          "Tải lại trang, xem lại nội dung rồi phê duyệt.",
        )
      : issue(
          "other-content",
          "hash",
          "Nội dung báo cáo không còn giống bản đã được phê duyệt nên chưa gửi được.",
          "Mở lại báo cáo để sửa, rồi trình và phê duyệt lại.",
        ),
  unknownCell: (key: EntryKey): Issue =>
    issue("unknown-cell", "cells", `Báo cáo này không có ô “${key}”.`, "Chọn lại ô cần sửa trên biểu nhập."),
};
