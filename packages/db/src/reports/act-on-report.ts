import {
  type PersonId, type Report, type ReportEvent, type ReportId, type Result, ok, reportId, reportRef,
} from "@xhht/core";
import { and, eq } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { Queries } from "../database.ts";
import type { Fact } from "../roll-up/fact.ts";
import { markForFolding, replaceFacts } from "../roll-up/replace-facts.ts";
import { turnOf } from "../entries/push-operations.ts";
import { takeTurn } from "../take-turn.ts";
import { readReport } from "./read-reports.ts";
import { rowOf, untouched } from "./report-row.ts";

/** What an act makes of a report. */
export interface ReportChange {
  /** The report after the act; its revision is set here. */
  report: Report;
  event: Pick<ReportEvent, "act" | "reason" | "cells" | "hash" | "alone">;
  /** Content that the act freezes, with its hash. */
  freeze?: { hash: string; content: unknown } | undefined;
  /** All that the unit's sent reports say for the period once the act is done; absent where the act changes nothing of it. */
  facts?: readonly Omit<Fact, "unit" | "period">[] | undefined;
}

/** Who acts, when, and what comes of it. */
export interface ReportAction {
  by: { id: PersonId; name: string };
  now: Date;
  /** The audit chain of the unit: its province, or `VN@0000`. */
  chain: string;
  /**
   * Decides on the report as it stands now (`revision` 0 where nothing was done yet). Reads only through `tx`: until the
   * end nobody else changes this report, nor a cell or another report of the unit for the period.
   */
  decide: (report: Report, tx: Queries) => Result<ReportChange> | Promise<Result<ReportChange>>;
}

/**
 * Does one act to a report, in one transaction with its event, its snapshot, its facts and its line in the log; acts on one
 * unit and period take turns. Answers the report after it, or the issues of `decide`, and then nothing was written.
 */
export const actOnReport = (db: Queries, id: ReportId, { by, now, chain, decide }: ReportAction): Promise<Result<Report>> =>
  db.tx(async (tx) => {
    const ref = reportRef(id);
    if (!ref) throw new Error(`Not the id of a report: ${id}`);
    await takeTurn(tx, turnOf(ref.unit, ref.period));
    const before = (await readReport(tx, id)) ?? untouched(ref);
    const decided = await decide(before, tx);
    if (!decided.ok) return decided;
    const { event, freeze, facts } = decided.value;
    const report: Report = { ...decided.value.report, revision: before.revision + 1 };
    if (reportId(report) !== id) throw new Error(`An act on ${id} cannot make it ${reportId(report)}.`);
    await write(tx, report);
    await remember(tx, before, report, event, by.id, now);
    if (freeze) await keep(tx, id, freeze, now);
    await markSent(tx, id, before, report);
    if (facts) await replaceFacts(tx, ref.unit, ref.period, facts, now);
    // Who has reported is told above, also of a report that counts nothing or says the same again.
    if (report.sentAt !== before.sentAt) await markForFolding(tx, ref.unit, ref.period, now);
    const { act, reason, cells, hash, alone } = event;
    const details = { from: before.state, to: report.state, revision: report.revision, reason, cells, hash, alone, letter: report.letter };
    await appendAudit(tx, { chain, at: now, actor: by.id, actorName: by.name, act: `report.${act}`, unit: ref.unit, object: id, details });
    return ok(report);
  });

const write = async ({ q, t: { report: table } }: Queries, report: Report): Promise<void> => {
  const row = rowOf(report);
  await q.insert(table).values(row).onConflictDoUpdate({ target: table.id, set: row });
};

const remember = async (
  { q, t: { reportEvent } }: Queries,
  { state: from }: Report,
  report: Report,
  { act, reason, cells, hash, alone }: ReportChange["event"],
  by: PersonId,
  at: Date,
): Promise<void> => {
  const { state: to, revision: number } = report;
  await q.insert(reportEvent).values({ report: reportId(report), number, act, from, to, by, at, reason, cells, hash, alone });
};

const keep = async ({ q, t: { snapshot } }: Queries, report: ReportId, { hash, content }: { hash: string; content: unknown }, at: Date) => {
  await q.insert(snapshot).values({ report, hash, content, frozenAt: at, sentAt: null }).onConflictDoNothing();
};

/** The snapshot that was approved says whether it is sent. */
const markSent = async ({ q, t: { snapshot } }: Queries, id: ReportId, before: Report, report: Report): Promise<void> => {
  const { approvedHash: hash, sentAt } = report;
  if (hash === null || sentAt === before.sentAt) return;
  await q
    .update(snapshot)
    .set({ sentAt: sentAt === null ? null : new Date(sentAt) })
    .where(and(eq(snapshot.report, id), eq(snapshot.hash, hash)));
};
