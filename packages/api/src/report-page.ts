import { type Lock, locksOf, type Observation, type ReportAct, type ReportContent, reportId } from "@xhht/core";
import { readComments, readEarlier, readEvidence, readReportEvents, type Snapshot } from "@xhht/db";
import { grantFor } from "./access.ts";
import { viewCard } from "./answer/view-card.ts";
import { viewComment } from "./answer/view-remarks.ts";
import type { Context } from "./context.ts";
import { lockContext, standingIn, windowOf } from "./desk.ts";
import { viewEvidence } from "./evidence-bytes.ts";
import { earlierPeriods, type Obligation } from "./obligations.ts";
import { contentNow, readCells, readSent, returnedEntries } from "./report-content.ts";
import type { Actor, ReportView } from "./report-view.ts";
import { signedPapers } from "./signed-paper.ts";

type Desk = Pick<Context, "world" | "now" | "db">;

/** All that the entry screen needs of one report; who may not see drafts gets only what was sent. */
export const reportPage = (ctx: Desk, actor: Actor, owed: Obligation): Promise<ReportView> =>
  grantFor(ctx, actor, "draft.read", owed.unit) ? draftPage(ctx, actor, owed) : sentPage(ctx, actor, owed);

const draftPage = async (ctx: Desk, actor: Actor, owed: Obligation): Promise<ReportView> => {
  const { world, db, now } = ctx;
  const { unit, period } = owed;
  const asOf = now().toISOString();
  const standing = await standingIn(ctx, db, unit, period);
  const { report } = standing.find((one) => one.owed.id === owed.id)!;
  const { observations, evidence } = await readCells(world, db, owed);
  const events = report.revision === 0 ? [] : await readReportEvents(db, owed.id);
  const entries = Object.fromEntries(observations.map((one) => [one.key, one]));
  const form = world.form(owed);
  const locks = locksOf(lockContext(ctx, actor, unit, period, standing));
  return {
    card: viewCard(ctx, actor, { owed, report, entries, evidence: evidence.length, events }),
    form,
    observations,
    earlier: await earlierOf(ctx, owed),
    comments: (await readComments(db, unit, period)).map(viewComment),
    evidence: evidence.map(viewEvidence),
    signed: report.sentAt === null ? [] : signedPapers(report, await readEvidence(db, unit, period)).map(viewEvidence),
    events,
    returned: await returnedEntries(db, owed, events, contentNow(world, owed, { observations, evidence }, report.planVersion).content),
    locks: Object.fromEntries(Object.entries(locks).filter(([key]) => Object.hasOwn(form.cells, key))),
    window: windowOf(standing, period),
    asOf,
  };
};

const earlierOf = async ({ world, db }: Desk, owed: Obligation): Promise<ReportView["earlier"]> => {
  const { cells } = world.form(owed);
  return (await readEarlier(db, owed.unit, earlierPeriods(owed.period))).map(({ period, entries }) => ({
    period,
    entries: Object.fromEntries(Object.entries(entries).filter(([key]) => Object.hasOwn(cells, key))),
  }));
};

/** What is done between a unit and the level above; the rest is the unit's own. */
const betweenLevels: readonly ReportAct[] = ["send", "withdraw", "receive", "askMore", "close", "reopen", "publish"];

const sentPage = async (ctx: Desk, actor: Actor, owed: Obligation): Promise<ReportView> => {
  const { world, db, now } = ctx;
  const { unit, period } = owed;
  const asOf = now().toISOString();
  const standing = await standingIn(ctx, db, unit, period);
  const { report } = standing.find((one) => one.owed.id === owed.id)!;
  const snapshot = await readSent(db, owed, report);
  const content = (snapshot?.content ?? { cells: [] }) as Pick<ReportContent, "cells">;
  const files = new Map(content.cells.map(({ key, evidence }) => [key, evidence]));
  const attached = await readEvidence(db, unit, period);
  const evidence = attached.filter(({ key, file }) => files.get(key)?.includes(file.hash));
  const events = report.revision === 0 ? [] : await readReportEvents(db, owed.id);
  const form = world.form(owed);
  const locked: Lock = "no_right";
  return {
    card: viewCard(ctx, actor, { owed, report, entries: Object.fromEntries(content.cells.map((cell) => [cell.key, cell])), evidence: evidence.length, events }),
    form,
    observations: snapshot ? content.cells.map((cell) => asSent(cell, snapshot)) : [],
    earlier: await earlierSent(ctx, owed),
    comments: (await readComments(db, unit, period)).filter(({ author }) => author === actor.id).map(viewComment),
    evidence: evidence.map(viewEvidence),
    signed: signedPapers(report, attached).map(viewEvidence),
    events: events.filter(({ act }) => betweenLevels.includes(act)),
    returned: await returnedEntries(db, owed, events.filter(({ act }) => betweenLevels.includes(act)), content),
    locks: Object.fromEntries(Object.keys(form.cells).map((key) => [key, locked])),
    window: windowOf(standing, period),
    asOf,
  };
};

/** A frozen cell names nobody: who typed it is the unit's own. */
const asSent = ({ key, state, value, version }: ReportContent["cells"][number], { frozenAt }: Snapshot): Observation => {
  const at = frozenAt.toISOString();
  return { key, state, value, version, author: "", authorName: "", typedAt: at, savedAt: at };
};

/** What was sent in earlier periods for the same subject. */
const earlierSent = async ({ world, db }: Desk, owed: Obligation): Promise<ReportView["earlier"]> => {
  const sent: ReportView["earlier"] = [];
  for (const period of earlierPeriods(owed.period)) {
    const before = world.obligation(reportId({ ...owed, period }));
    const [standing] = before ? (await standingIn({ world }, db, owed.unit, period)).filter((one) => one.owed.id === before.id) : [];
    const snapshot = standing && (await readSent(db, standing.owed, standing.report));
    const { cells } = (snapshot?.content ?? { cells: [] }) as Pick<ReportContent, "cells">;
    sent.push({ period, entries: Object.fromEntries(cells.map(({ key, state, value }) => [key, { state, value }])) });
  }
  return sent;
};

