import type { ReportState } from "@xhht/core";

/** Sign and colour of each state of a report; its word comes with the report. */
export const reportState: Record<ReportState, { sign: string; tone: string }> = {
  not_started: { sign: "○", tone: "none" },
  in_progress: { sign: "◐", tone: "course" },
  submitted_internal: { sign: "▲", tone: "risk" },
  returned: { sign: "↩", tone: "off" },
  approved: { sign: "✓", tone: "met" },
  sent: { sign: "➤", tone: "met" },
  received: { sign: "✓✓", tone: "met" },
  needs_more: { sign: "!", tone: "off" },
  closed: { sign: "■", tone: "met" },
};
