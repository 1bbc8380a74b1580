import { contentOf, differences, type Entry, type EntryKey, type Observation, type Report, type ReportContent, type ReportEvent, reasonedKey } from "@xhht/core";
import { contentHash, type EvidenceRow, type Queries, readEntries, readEvidence, readReportEvents, readSnapshot, type Snapshot } from "@xhht/db";
import type { Obligation } from "./obligations.ts";
import type { World } from "./world.ts";

/** A content with the hash by which it is approved. */
export interface Hashed {
  hash: string;
  content: ReportContent;
}

/** What stands in the cells of one report now. */
export interface InCells {
  observations: Observation[];
  evidence: EvidenceRow[];
}

/** What of a unit's figures and files belongs to one report. */
export const inReport = (world: World, owed: Obligation, all: InCells): InCells => {
  const { cells } = world.form(owed);
  const asks = (key: EntryKey): boolean => Object.hasOwn(cells, reasonedKey(key) ?? key);
  return { observations: all.observations.filter(({ key }) => asks(key)), evidence: all.evidence.filter(({ key }) => asks(key)) };
};

/** Reads what stands in the cells of one report. */
export const readCells = async (world: World, db: Queries, owed: Obligation): Promise<InCells> => {
  const { unit, period } = owed;
  return inReport(world, owed, { observations: await readEntries(db, unit, period), evidence: await readEvidence(db, unit, period) });
};

/** What a report says now. */
export const contentNow = (world: World, owed: Obligation, { observations, evidence }: InCells, planVersion: number | null): Hashed => {
  const files = evidence.map(({ key, file: { hash } }) => ({ key, hash }));
  const content = contentOf(world.form(owed), observations, files, planVersion);
  return { content, hash: contentHash(content) };
};

/** Hash of what the level above has: the last sending that was not withdrawn; null where it has nothing. */
export const sentHash = (events: readonly Pick<ReportEvent, "act" | "hash">[]): string | null => {
  const sent: (string | null)[] = [];
  for (const { act, hash } of events) {
    if (act === "send") sent.push(hash);
    if (act === "withdraw") sent.pop();
  }
  return sent.at(-1) ?? null;
};

/** What was sent of a report, or null. */
export const readSent = async (db: Queries, owed: Obligation, report: Report): Promise<Snapshot | null> => {
  if (report.revision === 0) return null;
  const hash = sentHash(await readReportEvents(db, owed.id));
  return hash === null ? null : readSnapshot(db, owed.id, hash);
};

/** What stood, when a report last came back, in the cells that differ from what it says now; null where it never did. */
export const returnedEntries = async (
  db: Queries,
  { id }: Pick<Obligation, "id">,
  events: readonly ReportEvent[],
  now: Pick<ReportContent, "cells">,
): Promise<Record<EntryKey, Entry> | null> => {
  const back = events.findLastIndex(({ act }) => act === "return" || act === "askMore");
  const hash = back === -1 ? null : events.slice(0, back).findLast((event) => event.hash !== null)?.hash;
  const snapshot = hash ? await readSnapshot(db, id, hash) : null;
  if (!snapshot) return null;
  const unwritten: Entry = { state: "not_reported", value: null };
  const changed = differences(now, snapshot.content as ReportContent).filter(({ from, to }) => from?.state !== to?.state || from?.value !== to?.value);
  return Object.fromEntries(changed.map(({ key, from }) => [key, from ?? unwritten]));
};
