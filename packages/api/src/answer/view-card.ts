import { actsFor, type ActorContext, type Entries, type EntryKey, lateness, period, progressOf, type Report, reportStateLabel, sendingThatCounts, specOf, standing } from "@xhht/core";
import type { ReportEvent } from "@xhht/core";
import { grantFor } from "../access.ts";
import type { Here } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { Standing } from "../desk.ts";
import type { Obligation } from "../obligations.ts";
import type { Actor, DueView, ReportCard } from "../report-view.ts";
import { summarizeUnit } from "./summarize-unit.ts";

/** What a card is made from, besides the report itself. */
export interface CardFacts extends Standing {
  /** What stands in the cells, or what was sent where the person may see no more. */
  entries: Entries;
  /** Files attached to its cells. */
  evidence: number;
  events: readonly Pick<ReportEvent, "act" | "at">[];
}

/** A report in a list, as one person sees it. Who may not see drafts sees neither reasons nor cells that were pointed at inside the unit. */
export const viewCard = (ctx: Here, actor: Actor, { owed, report, entries, evidence, events }: CardFacts): ReportCard => {
  const { world, now } = ctx;
  const form = world.form(owed);
  const shown = seenBy(ctx, actor, report);
  return {
    ...shown,
    id: owed.id,
    title: owed.title,
    unitSummary: summarizeUnit(world.tree, world.tree.byId(owed.unit)!, dayIn(now())),
    periodLabel: period(owed.period)!.label,
    stateLabel: reportStateLabel[report.state],
    due: viewDue(owed, now()),
    to: addressees(owed),
    ...progressOf(form, entries),
    evidence,
    late: isLate(owed, report, events),
    pointed: shown.pointedAt.map((key: EntryKey) => ({ key, label: specOf(form, key)?.label ?? key })),
    acts: actsFor(report, actorContext(ctx, actor, owed)),
  };
};

/** Who acts on a report, for core. */
export const actorContext = ({ world, now }: Here, { id, grants }: Actor, { definition }: Obligation): ActorContext => ({
  by: id,
  grants,
  tree: world.tree,
  on: dayIn(now()),
  onePersonUnit: definition.onePersonUnit,
});

const seenBy = (ctx: Here, actor: Actor, report: Report): Report =>
  report.state === "needs_more" || grantFor(ctx, actor, "draft.read", report.unit) ? report : { ...report, reason: null, pointedAt: [] };

const viewDue = ({ deadline }: Obligation, now: Date): DueView | null => {
  if (!deadline) return null;
  const { written, says, lastDay, lastMoment, inherited } = deadline;
  return { written, says, lastDay, lastMoment, inherited, ...standing(deadline, now.toISOString()) };
};

const addressees = ({ deadline, definition: { agencies } }: Obligation): string[] =>
  (deadline?.to ?? []).map((id) => (Object.hasOwn(agencies, id) ? agencies[id]!.label : id));

const isLate = ({ deadline }: Obligation, { sentAt }: Report, events: CardFacts["events"]): boolean => {
  const counts = sendingThatCounts(events) ?? sentAt;
  return deadline !== null && counts !== null && lateness(deadline, counts) > 0;
};
