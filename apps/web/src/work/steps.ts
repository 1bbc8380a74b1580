import type { ReportCard } from "@xhht/api";
import type { ReportState } from "@xhht/core";
import { work } from "../words/work.ts";
import { checkAddress, entryAddress, readAddress } from "./entry-address.ts";
import { isFull, isOpen } from "./next-act.ts";

/** One step on a report's way. A step that cannot be done now has no address and says why. */
export interface Step {
  id: "enter" | "evidence" | "submit" | "approve" | "send" | "receive";
  title: string;
  detail: string;
  stands: "done" | "now" | "later" | "optional";
  count: string | null;
  to: string | null;
  mine: boolean;
}

const order: ReportState[] = ["submitted_internal", "approved", "sent", "received", "closed"];
const passed = (state: ReportState, step: ReportState): boolean => order.indexOf(state) > order.indexOf(step);

/** The way of a report from its first figure to the level above; `enters` for a person who types figures. */
export const stepsOf = (card: ReportCard, enters: boolean): Step[] => {
  const open = isOpen(card);
  const full = isFull(card);
  const left = card.total - card.filled;
  const later = (step: ReportState, id: "approve" | "send" | "receive", mine: boolean): Step => {
    const now = card.state === step;
    const done = passed(card.state, step);
    const { title, detail, waits } = work.step[id];
    return {
      id,
      title,
      detail: done || now ? detail : waits,
      stands: done ? "done" : now ? "now" : "later",
      count: null,
      to: now && mine ? readAddress(card.id) : null,
      mine,
    };
  };
  return [
    {
      id: "enter",
      title: work.step.enter.title,
      detail: left > 0 ? work.step.enter.left(left) : work.step.enter.full,
      stands: full || !open ? "done" : "now",
      count: `${card.filled}/${card.total}`,
      to: open && enters ? entryAddress(card) : null,
      mine: enters,
    },
    {
      id: "evidence",
      title: work.step.evidence.title,
      detail: work.step.evidence.detail,
      stands: card.evidence > 0 || !open ? "done" : "optional",
      count: card.evidence > 0 ? work.step.evidence.count(card.evidence) : null,
      to: open && enters ? entryAddress(card) : null,
      mine: enters,
    },
    {
      id: "submit",
      title: work.step.submit.title,
      detail: !open ? work.step.submit.done : full ? work.step.submit.ready : work.step.submit.waits(left),
      stands: open ? (full ? "now" : "later") : "done",
      count: null,
      to: open && full && enters ? checkAddress(card) : null,
      mine: enters,
    },
    later("submitted_internal", "approve", card.acts.includes("approve")),
    later("approved", "send", card.acts.includes("send")),
    later("sent", "receive", false),
  ];
};
