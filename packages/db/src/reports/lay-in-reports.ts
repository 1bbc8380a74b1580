import { type Observation, type PeriodId, type Report, type ReportEvent, reportId, type UnitId } from "@xhht/core";
import { and, eq, inArray } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditEntry } from "../audit/audit-row.ts";
import type { Queries } from "../database.ts";
import { readDemoFlag } from "../demo-flag.ts";
import { takeCellsTurn } from "../entries/push-operations.ts";
import { inChunks } from "../in-chunks.ts";
import { insertRows } from "../insert-rows.ts";
import type { Fact } from "../roll-up/fact.ts";
import { rowOf } from "./report-row.ts";

/** A simulated report with all that happened to it, as acts of people one by one would have left it. */
export interface LaidReport {
  report: Report;
  /** Oldest first; the first is the one of revision 1. */
  events: readonly Omit<ReportEvent, "number" | "byName">[];
  snapshots: readonly { hash: string; content: unknown; frozenAt: Date; sentAt: Date | null }[];
  /** Every version of every cell of the unit and period, oldest first. */
  versions: readonly Observation[];
  /** What the report says as it was sent last; none where nothing of it is sent. */
  facts: readonly Omit<Fact, "unit" | "period">[];
}

/** Simulated reports were to be laid into a database that is not a demo. */
export class NotADemo extends Error {}

const entryColumns = ["unit", "period", "key", "version", "state", "author", "typedAt", "savedAt", "value"] as const;
const intoEntry = insertRows("entry", entryColumns);
const intoVersion = insertRows("entryVersion", entryColumns);
const intoReport = insertRows("report", [
  "id", "unit", "subject", "period", "state", "revision", "planVersion", "submittedBy", "opened", "approvedHash", "approvedBy", "letterNumber", "letterOn", "sentAt",
  "receivedAt", "publishedAt", "pointedAt", "reason",
]);
const intoEvent = insertRows("reportEvent", ["report", "number", "act", "from", "to", "by", "at", "reason", "hash", "alone", "cells"]);
const intoSnapshot = insertRows("snapshot", ["report", "hash", "frozenAt", "sentAt", "content"]);
const intoFact = insertRows("fact", ["unit", "period", "indicator", "state", "numerator", "denominator", "report", "hash", "sentAt", "province"]);
const intoDirty = insertRows("dirty", ["unit", "period", "since"]);

/**
 * Lays simulated reports of one period into a demo, in one transaction with one line in the log: what is reported, every
 * version, event and snapshot, the facts and the marks for folding. A unit that holds anything for the period is left as
 * it is. Answers the reports that were laid in. Throws `NotADemo` elsewhere.
 */
export const layInReports = (db: Queries, period: PeriodId, reports: readonly LaidReport[], audit: (laid: number) => AuditEntry): Promise<LaidReport[]> =>
  db.tx(async (tx) => {
    if ((await readDemoFlag(tx)) === null) throw new NotADemo("Simulated reports belong in a demo only.");
    for (const { report } of reports) await takeCellsTurn(tx, report.unit, period);
    const touched = await unitsWithFigures(tx, reports.map(({ report }) => report.unit), period);
    const free = reports.filter(({ report }) => !touched.has(report.unit));
    if (free.length === 0) return [];
    await write(tx, free, period);
    const line = audit(free.length);
    const marked = free.filter(({ facts }) => facts.length > 0);
    await intoDirty(tx, marked.map(({ report: { unit } }) => ({ unit, period, since: line.at })));
    await appendAudit(tx, line);
    return free;
  });

/** The units among some that hold a report or a figure of a period already. */
const unitsWithFigures = async ({ q, t: { report, entry } }: Queries, units: readonly UnitId[], period: PeriodId): Promise<Set<UnitId>> => {
  const found = new Set<UnitId>();
  await inChunks(units, async (chunk) => {
    for (const table of [report, entry])
      for (const { unit } of await q.selectDistinct({ unit: table.unit }).from(table).where(and(inArray(table.unit, chunk), eq(table.period, period)))) found.add(unit);
  });
  return found;
};

const write = async (tx: Queries, reports: readonly LaidReport[], period: PeriodId): Promise<void> => {
  const versions = reports.flatMap(({ report: { unit }, versions: all }) =>
    all.map(({ typedAt, savedAt, authorName: _name, ...cell }) => ({ ...cell, unit, period, typedAt: new Date(typedAt), savedAt: new Date(savedAt) })),
  );
  await intoReport(tx, reports.map(({ report }) => rowOf(report)));
  await intoEvent(tx, reports.flatMap(({ report, events }) => events.map(({ at, ...event }, n) => ({ ...event, report: reportId(report), number: n + 1, at: new Date(at) }))));
  await intoSnapshot(tx, reports.flatMap(({ report, snapshots }) => snapshots.map((one) => ({ ...one, report: reportId(report) }))));
  await intoVersion(tx, versions);
  await intoEntry(tx, [...new Map(versions.map((one) => [`${one.unit} ${one.key}`, one])).values()]);
  await intoFact(tx, reports.flatMap(({ report: { unit }, facts }) => facts.map((fact) => ({ ...fact, unit, period }))));
};
