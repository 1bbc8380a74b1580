import { type MemberRole, type PersonId, type Report, type ReportAct, unitId, type UnitId } from "@xhht/core";
import { holdersOfRole, type Queries, sendMessages } from "@xhht/db";
import { nameOn } from "./answer/summarize-unit.ts";
import type { Context } from "./context.ts";
import { dayIn } from "./day-in.ts";
import type { Obligation } from "./obligations.ts";

/** Who hears of an act, and what: people with a role in the unit or right above it, or who submitted. */
const news: Partial<Record<ReportAct, { to: MemberRole | "submitter"; above?: true; reasoned?: true; says: string }>> = {
  submit: { to: "approver", says: "chờ bạn phê duyệt" },
  return: { to: "submitter", reasoned: true, says: "bị lãnh đạo trả lại" },
  approve: { to: "clerk", says: "đã được duyệt, chờ bạn cấp số và gửi" },
  send: { to: "receiver", above: true, says: "đã gửi đến, chờ bạn tiếp nhận" },
  askMore: { to: "reporter", reasoned: true, says: "bị cấp trên yêu cầu bổ sung" },
  close: { to: "reporter", says: "đã được cấp trên chốt số liệu" },
  reopen: { to: "reporter", says: "được cấp trên mở chốt" },
};

/**
 * Puts the news of an act into the inboxes of those whose turn it now is, in the transaction of the act; whoever acted
 * hears nothing of it. Once per person and revision.
 */
export const tell = async (ctx: Pick<Context, "world" | "now">, tx: Queries, owed: Obligation, act: ReportAct, by: PersonId, report: Report): Promise<void> => {
  const told = news[act];
  if (!told) return;
  const at = ctx.now();
  const day = dayIn(at);
  const why = told.reasoned && report.reason ? `: ${report.reason.replace(/[.\s]+$/, "")}` : "";
  const text = `${owed.title} của ${nameOn(ctx.world.tree.byId(owed.unit)!, day)} ${told.says}${why}.`;
  const readers = (await readersOf(ctx, tx, owed.unit, told, report, day)).filter((person) => person !== by);
  await sendMessages(
    tx,
    readers.map((person) => ({ id: `${person}~${owed.id}~${act}~${report.revision}`, person, report: owed.id, kind: `report.${act}`, day, text, createdAt: at })),
  );
};

const readersOf = async (
  { world: { tree } }: Pick<Context, "world">,
  tx: Queries,
  unit: UnitId,
  { to, above }: { to: MemberRole | "submitter"; above?: true },
  { submittedBy }: Report,
  day: string,
): Promise<PersonId[]> => {
  if (to === "submitter") {
    // Who left meanwhile is told no more; then it is the turn of the others.
    const reporters = (await holdersOfRole(tx, unit, "reporter", day)).map(({ id }) => id);
    return submittedBy !== null && reporters.includes(submittedBy) ? [submittedBy] : reporters;
  }
  const [parent] = tree.ancestors(tree.byId(unit)!, day);
  const where = above ? parent && unitId(parent) : unit;
  return where === undefined ? [] : (await holdersOfRole(tx, where, to, day)).map(({ id }) => id);
};
