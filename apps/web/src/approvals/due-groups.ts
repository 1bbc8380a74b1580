import type { ReportCard } from "@xhht/api";
import { byDue } from "../work/next-act.ts";

/** How near the day of a report is. */
export type Nearness = "overdue" | "soon" | "later" | "none";

const nearness = ({ due, sentAt }: ReportCard): Nearness => {
  if (!due) return "none";
  if (due.overdue && !sentAt) return "overdue";
  return due.daysLeft >= 0 && due.daysLeft <= 7 ? "soon" : "later";
};

const order: Nearness[] = ["overdue", "soon", "later", "none"];

/** Reports by how near their day is, nearest first; no empty groups. */
export const dueGroups = (cards: readonly ReportCard[]): { near: Nearness; cards: ReportCard[] }[] =>
  order
    .map((near) => ({ near, cards: cards.filter((card) => nearness(card) === near).toSorted(byDue) }))
    .filter(({ cards }) => cards.length > 0);

const waits = ["approve", "send", "receive", "close"] as const;

/** Waits for the person who asks. */
export const isMine = ({ acts }: ReportCard): boolean => waits.some((act) => acts.includes(act));

/** The reports that a leader may approve in one act: twenty at most. */
export const forOneAct = (cards: readonly ReportCard[]): ReportCard[] => cards.filter(({ acts }) => acts.includes("approve")).slice(0, 20);

/** The report to show after one is done: the one that follows it, else the one before it. */
export const nextAfter = (cards: readonly ReportCard[], id: string): string | null => {
  const at = cards.findIndex((card) => card.id === id);
  return (cards[at + 1] ?? cards[at - 1])?.id ?? null;
};
