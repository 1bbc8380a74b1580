/** The nine states of a yearly report. Overdue is computed, never a state. */
export type ReportState =
  | "not_started" | "in_progress" | "submitted_internal" | "returned" | "approved" | "sent" | "received" | "needs_more" | "closed";

/** Vietnamese words for the states. */
export const reportStateLabel: Record<ReportState, string> = {
  not_started: "Chưa nhập",
  in_progress: "Đang nhập",
  submitted_internal: "Chờ lãnh đạo duyệt",
  returned: "Bị trả lại",
  approved: "Đã duyệt, chờ văn thư",
  sent: "Đã gửi cấp trên",
  received: "Cấp trên đã tiếp nhận",
  needs_more: "Yêu cầu bổ sung",
  closed: "Đã chốt số liệu",
};
