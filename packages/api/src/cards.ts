import { type Entries, type PeriodId, type Report, type ReportContent, type UnitId, unitId } from "@xhht/core";
import { listReports, readEntries, readEvidence, readReportEvents } from "@xhht/db";
import { grantFor } from "./access.ts";
import { viewCard } from "./answer/view-card.ts";
import type { Context } from "./context.ts";
import { beside, type Standing } from "./desk.ts";
import type { Obligation } from "./obligations.ts";
import { inReport, type InCells, readSent } from "./report-content.ts";
import type { Actor, ReportCard } from "./report-view.ts";

type Desk = Pick<Context, "world" | "now" | "db">;

/** What stands in the cells of a unit for a period: read once, whichever reports ask. */
const cellsReader = ({ db }: Desk): ((unit: UnitId, period: PeriodId) => Promise<InCells>) => {
  const known = new Map<string, Promise<InCells>>();
  return (unit, period) => {
    const key = `${unit}~${period}`;
    const read = async (): Promise<InCells> => ({ observations: await readEntries(db, unit, period), evidence: await readEvidence(db, unit, period) });
    if (!known.has(key)) known.set(key, read());
    return known.get(key)!;
  };
};

/** The cards of some reports as one person sees them: figures that were not sent count only for who may see drafts. */
export const cardsOf = async (ctx: Desk, actor: Actor, standing: readonly Standing[]): Promise<ReportCard[]> => {
  const cells = cellsReader(ctx);
  const cards: ReportCard[] = [];
  for (const one of standing) {
    const { owed, report } = one;
    const seen = grantFor(ctx, actor, "draft.read", owed.unit) ? drafted(ctx, owed, await cells(owed.unit, owed.period)) : await sent(ctx, one);
    const events = report.sentAt === null ? [] : await readReportEvents(ctx.db, owed.id);
    cards.push(viewCard(ctx, actor, { owed, report, events, ...seen }));
  }
  return cards;
};

interface Seen {
  entries: Entries;
  evidence: number;
}

const drafted = ({ world }: Desk, owed: Obligation, all: InCells): Seen => {
  const { observations, evidence } = inReport(world, owed, all);
  return { entries: Object.fromEntries(observations.map((one) => [one.key, one])), evidence: evidence.length };
};

const sent = async ({ db }: Desk, { owed, report }: Standing): Promise<Seen> => {
  const snapshot = await readSent(db, owed, report);
  const { cells } = (snapshot?.content ?? { cells: [] }) as Pick<ReportContent, "cells">;
  return { entries: Object.fromEntries(cells.map((cell) => [cell.key, cell])), evidence: cells.reduce((sum, { evidence }) => sum + evidence.length, 0) };
};

/** The card of one report as it stands after an act. */
export const cardOf = async (ctx: Desk, actor: Actor, owed: Obligation, report: Report): Promise<ReportCard> =>
  (await cardsOf(ctx, actor, [{ owed, report }]))[0]!;

/** The reports that some units owe in a year, and where each stands. */
export const standingOf = async ({ world, db }: Desk, units: readonly UnitId[], year: number): Promise<Standing[]> => {
  const owed = units.flatMap((unit) => world.obligations(unit, year));
  const begun: Report[] = [];
  for (const period of new Set(owed.map((one) => one.period))) begun.push(...(await listReports(db, [...new Set(owed.map(({ unit }) => unit))], period)));
  return beside(owed, begun);
};

/** The units directly below one on a day. */
export const below = ({ tree }: Desk["world"], id: UnitId, on: string): UnitId[] => {
  const unit = tree.byId(id);
  return unit ? tree.children(unit, on).map(unitId) : [];
};
