import {
  type Cell, cellOf, type Entries, type FormRow, leafFigure, type Report, type ReportAct, type ReportContent, type ReportEvent, reportId, type Series,
} from "@xhht/core";
import { type Fact, type FactParts, factsOf, listReports, partsOf, provinceOf, type Queries, readReportEvents, readSnapshot } from "@xhht/db";
import type { Obligation } from "../obligations.ts";
import { type Hashed, sentHash } from "../report-content.ts";
import type { World } from "../world.ts";
import { countedRows } from "./counting.ts";

type Told = Omit<Fact, "unit" | "period">;

/** What was sent of a report. */
interface Sent {
  report: Report;
  hash: string;
  content: Pick<ReportContent, "cells">;
  sentAt: Date;
}

/**
 * All that the sent reports of a unit say for a period after an act on one of them; undefined where the act sends nothing and
 * takes nothing back. Where two reports tell of one indicator the closed one is right, else the one that was sent last.
 */
export const factsAfter = async (world: World, tx: Queries, owed: Obligation, act: ReportAct, after: Report, now: Hashed | null): Promise<Told[] | undefined> => {
  if (act !== "send" && act !== "withdraw") return undefined;
  const own = act === "send" && now ? { report: after, ...now, sentAt: new Date(after.sentAt!) } : await sentOf(tx, after, [withdrawal]);
  const others = (await listReports(tx, owed.unit, owed.period)).filter((one) => reportId(one) !== owed.id);
  const sent = [own];
  for (const report of others) sent.push(await sentOf(tx, report));
  return toldBy(world, tx, owed, sent.filter((one) => one !== null));
};

/** All that the sent reports of a unit say for a period, from their snapshots. */
export const factsOfSent = async (world: World, db: Queries, place: Pick<Obligation, "unit" | "period">): Promise<Told[]> => {
  const sent: (Sent | null)[] = [];
  for (const report of await listReports(db, place.unit, place.period)) sent.push(await sentOf(db, report));
  return toldBy(world, db, place, sent.filter((one) => one !== null));
};

const withdrawal = { act: "withdraw", hash: null } as const;

/** What the level above has of a report: the last sending that was not withdrawn. */
const sentOf = async (db: Queries, report: Report, more: readonly Pick<ReportEvent, "act" | "hash">[] = []): Promise<Sent | null> => {
  const id = reportId(report);
  const events = await readReportEvents(db, id);
  const hash = sentHash([...events, ...more]);
  const snapshot = hash === null ? null : await readSnapshot(db, id, hash);
  if (!snapshot) return null;
  const sentAt = events.findLast((event) => event.act === "send" && event.hash === hash)?.at;
  return { report, hash: snapshot.hash, content: snapshot.content as ReportContent, sentAt: sentAt === undefined ? snapshot.frozenAt : new Date(sentAt) };
};

const byWeight = (a: Sent, b: Sent): number => Number(a.report.state === "closed") - Number(b.report.state === "closed") || a.sentAt.getTime() - b.sentAt.getTime();

/** A report that the unit no longer owes keeps the facts that it gave when it was sent. */
const toldBy = async (world: World, db: Queries, { unit, period }: Pick<Obligation, "unit" | "period">, sent: readonly Sent[]): Promise<Told[]> => {
  const province = provinceOf(world.tree, world.tree.byId(unit)!, period);
  const told = new Map<string, Told>();
  for (const { report, hash, content, sentAt } of sent.toSorted(byWeight)) {
    const id = reportId(report);
    const owed = world.obligation(id);
    const entries: Entries = Object.fromEntries(content.cells.map((cell) => [cell.key, cell]));
    if (owed) for (const parts of factsIn(world, owed, entries)) told.set(parts.indicator, { ...parts, report: id, hash, sentAt, province });
    else for (const { unit: _unit, period: _period, ...kept } of await factsOf(db, unit, period)) if (kept.report === id) told.set(kept.indicator, kept);
  }
  return [...told.values()];
};

/** What the cells of a report say of each indicator that it counts. */
export const factsIn = (world: Pick<World, "form" | "counting">, owed: Obligation, entries: Entries): (FactParts & Pick<Fact, "indicator">)[] =>
  countedRows(world.form(owed)).map((row) => ({ indicator: row.indicator, ...partsOf(...sound(world, row, entries)) }));

/** The cell of a row and the denominator that is known where it is not reported. What contradicts itself was not reported. */
const sound = (world: Pick<World, "counting">, row: FormRow, entries: Entries): [Cell, number?] => {
  const cell = cellOf(row, entries);
  const base = row.cells && "outOf" in row.cells ? entries[row.cells.outOf] : undefined;
  const known = base?.state === "value" && typeof base.value === "number" && Number.isSafeInteger(base.value) && base.value >= 0 ? base.value : undefined;
  const series: readonly Series[] = world.counting.series(row.indicator);
  const adds = series.every((one) => !contradicts(cell, one));
  return [adds ? cell : { state: "not_reported" }, ...(known === undefined ? [] : [known])] as [Cell, number?];
};

const contradicts = (cell: Cell, series: Series): boolean => {
  try {
    leafFigure({ cell }, series);
    return false;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
};
