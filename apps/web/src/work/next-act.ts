import type { ReportCard } from "@xhht/api";
import { work } from "../words/work.ts";
import { checkAddress, entryAddress, readAddress } from "./entry-address.ts";

/** States in which figures are typed. */
export const isOpen = ({ state }: ReportCard): boolean =>
  state === "not_started" || state === "in_progress" || state === "returned" || state === "needs_more";

/** Sent back by the leader or by the level above. */
export const isReturned = ({ state }: ReportCard): boolean => state === "returned" || state === "needs_more";

/** Everything that is asked for is there. */
export const isFull = ({ filled, total }: ReportCard): boolean => total > 0 && filled >= total;

/** The one thing a person would do next to a report; `mine` where it is hers to do. */
export const nextAct = (card: ReportCard, enters: boolean): { label: string; to: string; mine: boolean } => {
  if (enters && isReturned(card)) {
    const [first] = card.pointedAt;
    return { label: work.act.fix(card.pointedAt.length), to: entryAddress(card, first), mine: true };
  }
  if (enters && isOpen(card)) {
    if (isFull(card)) return { label: work.act.check, to: checkAddress(card), mine: true };
    return { label: card.filled === 0 ? work.act.start : work.act.goOn, to: entryAddress(card), mine: true };
  }
  const to = readAddress(card.id);
  const act = (["approve", "send", "receive", "close"] as const).find((one) => card.acts.includes(one));
  return act ? { label: work.act[act], to, mine: true } : { label: work.act.read, to, mine: false };
};

/** Waits for somebody of the unit before it has gone to the level above. */
export const isOwed = (card: ReportCard): boolean =>
  isOpen(card) || card.state === "submitted_internal" || card.state === "approved";

/** Reports that are owed, nearest day first; those without a day last. */
export const byDue = (a: ReportCard, b: ReportCard): number =>
  (a.due?.lastMoment ?? "9").localeCompare(b.due?.lastMoment ?? "9") || a.id.localeCompare(b.id);
