import {
  type ActRequest, type Earlier, entriesInTheWay, fail, type Issue, ok, type Report, type ReportAct, type Result, transition,
} from "@xhht/core";
import { actOnReport, type Queries, readEarlier, readReportEvents, type ReportChange } from "@xhht/db";
import { actorContext } from "./answer/view-card.ts";
import { auditChain } from "./audit-chain.ts";
import type { Context } from "./context.ts";
import { dayIn } from "./day-in.ts";
import { earlierPeriods, type Obligation } from "./obligations.ts";
import { Refused } from "./refused.ts";
import { contentNow, type InCells, readCells } from "./report-content.ts";
import type { Actor } from "./report-view.ts";
import { factsAfter } from "./roll-up/sent-facts.ts";
import { tell } from "./tell.ts";

type Desk = Pick<Context, "world" | "now" | "db" | "onSent">;

/** Acts that are about what stands in the cells. */
const aboutContent: readonly ReportAct[] = ["submit", "approve", "send"];

/**
 * Does one act of a person to a report, in one transaction with its event and its line in the log; refuses with every
 * reason why not. A submission is checked here again, whatever the device found; what is submitted and what is approved is frozen.
 */
export const actOn = async (ctx: Desk, actor: Actor, owed: Obligation, request: ActRequest): Promise<Report> => {
  const now = ctx.now();
  const done = await ctx.db.tx(async (tx) => {
    const acted = await actOnReport(tx, owed.id, {
      by: { id: actor.id, name: actor.name },
      now,
      chain: auditChain(ctx.world.tree, owed.unit, dayIn(now)),
      decide: (report) => decide(ctx, tx, actor, owed, request, report, now),
    });
    if (acted.ok) await tell(ctx, tx, owed, request.act, actor.id, acted.value);
    return acted;
  });
  if (done.ok) {
    if (request.act === "send" || request.act === "withdraw") ctx.onSent?.();
    return done.value;
  }
  throw new Refused(done.issues, done.issues.some(({ code }) => code === "report.stale") ? "CONFLICT" : "UNPROCESSABLE_CONTENT");
};

const decide = async (
  { world, now }: Desk,
  tx: Queries,
  actor: Actor,
  owed: Obligation,
  request: ActRequest,
  found: Report,
  at: Date,
): Promise<Result<ReportChange>> => {
  const { act } = request;
  const begins = act === "submit";
  const report: Report = begins ? { ...found, planVersion: owed.plan?.number ?? null } : found;
  const cells = aboutContent.includes(act) ? await readCells(world, tx, owed) : null;
  const content = cells && contentNow(world, owed, cells, report.planVersion);
  const done = transition(report, request, {
    ...actorContext({ world, now }, actor, owed),
    at: at.toISOString(),
    hash: content?.hash ?? null,
    cells: world.form(owed).cells,
    last: request.revision === report.revision ? undefined : (await readReportEvents(tx, owed.id)).at(-1),
  });
  if (!done.ok) return done;
  if (act === "send" || !content) return ok({ ...done.value, facts: await factsAfter(world, tx, owed, act, done.value.report, content) });
  const inTheWay = begins ? await findings(world, tx, owed, cells!) : [];
  return inTheWay.length > 0 ? fail(...inTheWay) : ok({ ...done.value, freeze: content });
};

/** What keeps a report from being submitted: what blocks it, and questions without a reason. */
const findings = async (world: Desk["world"], tx: Queries, owed: Obligation, { observations }: InCells): Promise<Issue[]> => {
  const earlier: Earlier[] = await readEarlier(tx, owed.unit, earlierPeriods(owed.period));
  const entries = Object.fromEntries(observations.map((one) => [one.key, one]));
  return entriesInTheWay(world.form(owed), entries, earlier)
    .map(({ key, level, rule, message, remedy }) => ({ code: `entry.${rule}`, severity: level === "block" ? "error" : "warning", place: key, message, remedy }));
};
