import { type IsoDate, type MemberRole, period as periodOf, type PeriodId, type PersonId, reportId, type UnitId } from "@xhht/core";
import { appendAudit, holdersOfRole, listReports, type Message, type Queries, sendMessages } from "@xhht/db";
import { grantFor } from "../access.ts";
import { nameOn } from "../answer/summarize-unit.ts";
import { auditEntry } from "../audit-entry.ts";
import type { Here } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { NudgeView } from "../figures-view.ts";
import type { Obligation } from "../obligations.ts";
import type { Actor } from "../report-view.ts";

/** Who of a unit hears of it: those who report and those who approve. */
const hearers: readonly MemberRole[] = ["reporter", "approver", "clerk"];

/** Whom a level above reminds of what, and in which words of its own. */
export interface NudgeRequest {
  units: readonly UnitId[];
  period: PeriodId;
  /** Added after our sentence; none: our sentence alone. */
  text?: string | undefined;
  /** Put the messages into the inboxes; else only show what would be sent. */
  send: boolean;
}

/**
 * Reminds units that still owe a report, each person once a day; shows the message and how many would get it. A message that
 * is sent leaves a line in the log of each unit.
 */
export const nudge = async (here: Here, tx: Queries, actor: Actor, { units, period, text, send }: NudgeRequest): Promise<NudgeView> => {
  const now = here.now();
  const day = dayIn(now);
  // In the name of the office by which she may: who may in two places speaks to each as what she is there.
  const textFor = (unit: UnitId): string => {
    const office = grantFor(here, actor, "report.nudge", unit)?.unit;
    const sender = office === undefined ? undefined : here.world.tree.byId(office);
    return sentence(sender ? nameOn(sender, day) : "Cấp trên", period, text);
  };
  const view: NudgeView = { units: [], text: textFor(units[0]!), sent: 0 };
  for (const unit of new Set(units)) {
    const waiting = await owedStill(here, tx, unit, period);
    if (waiting.length === 0) continue;
    const people = new Set<PersonId>();
    for (const role of hearers) for (const { id } of await holdersOfRole(tx, unit, role, day)) people.add(id);
    view.units.push({ id: unit, name: nameOn(here.world.tree.byId(unit)!, day), people: people.size });
    if (!send) continue;
    const messages = waiting.flatMap((owed) => [...people].map((person) => messageTo(person, owed, textFor(unit), day, now)));
    const sent = (await sendMessages(tx, messages)).length;
    view.sent += sent;
    // Who asks twice a day sends nothing, and fills no log.
    if (sent > 0) await appendAudit(tx, auditEntry(here, actor, unit, { act: "report.nudge", object: waiting[0]!.id, details: { people: people.size, text: textFor(unit) } }));
  }
  return view;
};

const messageTo = (person: string, { id, title, deadline }: Obligation, text: string, day: IsoDate, at: Date): Message => ({
  id: `${person}~${id}~nudge~${day}`,
  person,
  report: id,
  kind: "report.nudge",
  day,
  text: `${text} (${title}${deadline ? `, hạn ${deadline.says}` : ""})`,
  createdAt: at,
});

const sentence = (sender: string, period: PeriodId, more: string | undefined): string =>
  `${sender} đề nghị đơn vị gửi báo cáo ${periodOf(period)!.label.toLocaleLowerCase("vi")}.${more ? ` ${more}` : ""}`;

const owedStill = async ({ world }: Here, tx: Queries, unit: UnitId, period: PeriodId): Promise<Obligation[]> => {
  const sent = new Set((await listReports(tx, unit, period)).filter(({ sentAt }) => sentAt !== null).map(reportId));
  const year = Number(periodOf(period)!.to.slice(0, 4));
  return world.obligations(unit, year).filter((one) => one.period === period && !sent.has(one.id));
};
